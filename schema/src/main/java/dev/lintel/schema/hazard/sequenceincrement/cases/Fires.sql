-- revision
ALTER SEQUENCE orders_seq INCREMENT BY 1; -- HAZARD: sequence-increment
ALTER SEQUENCE IF EXISTS orders_seq INCREMENT 50 RESTART 1000; -- HAZARD: sequence-increment
