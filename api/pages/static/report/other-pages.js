/** Other open pages of this browser: they get the message `sent` when something was sent, and `locked` at sign-out. */
export const otherPages = new BroadcastChannel("siaga");
