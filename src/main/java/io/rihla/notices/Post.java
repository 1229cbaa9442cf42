package io.rihla.notices;

/** Sends mails. */
public interface Post {

    /** Whether the site can send mails at all. */
    boolean works();

    /**
     * Sends a mail.
     *
     * @throws PostFailed if it could not be handed over; trying again later may help
     */
    void send(String address, Letter letter) throws PostFailed;

    /** A mail could not be sent. */
    final class PostFailed extends Exception {

        private static final long serialVersionUID = 1;

        public PostFailed(String problem, Throwable cause) {
            super(problem, cause);
        }
    }
}
