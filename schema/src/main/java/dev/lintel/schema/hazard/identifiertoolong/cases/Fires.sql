-- revision
ALTER TABLE orders ADD COLUMN a_name_that_is_longer_than_the_sixty_three_bytes_that_are_kept_of_it text; -- HAZARD: identifier-too-long
CREATE TABLE a (b bigint, CONSTRAINT ck_a_name_that_is_longer_than_the_sixty_three_bytes_that_are_kept CHECK (b > 0)); -- HAZARD: identifier-too-long
ALTER TABLE a RENAME CONSTRAINT ck_a TO "ck_äöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöüäöü"; -- HAZARD: identifier-too-long
