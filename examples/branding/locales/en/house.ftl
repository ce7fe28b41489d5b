# Our own words. Only what stands here is taken from this file; all the rest
# stays as zwrotka has it.

from-name = Example Hosting

footer-support-site = Ring us at 12 345 67 89, Monday to Friday from 8 to 18, or go to { $support }. Your reference is { $reference }.

# One attribute of a message is enough.
mailbox-full =
    .step-2 = Send your message again tomorrow. By then most people have made room.
