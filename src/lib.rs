//! zwrotka reads the mail that comes back and explains it.
