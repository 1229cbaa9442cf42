package io.rihla.notices;

import java.util.List;
import java.util.Optional;

/** Writes mails. */
@FunctionalInterface
public interface Letters {

    /** For a person, in their language, of what they may see now; empty when that is nothing. */
    Optional<Letter> of(Recipient recipient, List<KeptNotice> notices);
}
