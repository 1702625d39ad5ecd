package dev.lintel.processor.derive.table;

import dev.lintel.processor.derive.link.Ancestor;
import dev.lintel.processor.mapping.Member;

/** A member with the class that declares it. */
record DeclaredMember(Ancestor by, Member member) {}
