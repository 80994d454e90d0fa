/** Texts of the sign-in page. */
export default {
  "title": "Sign in · Siaga",
  "heading": "Sign in to Siaga",
  "token": "Your token",
  "token_hint": "It begins with siaga_. Your admin or coordinator hands it out.",
  "sign_in": "Sign in",
  "link_heading": "You opened a sign-in link",
  "link_explained": "This link works once. Press the button to sign in on this device.",
  "use_link": "Sign in with this link",
  "use_token": "Sign in with a token",
  "link_refused": "Ask your coordinator for a new link.",
  "locked": "This device holds {count} locked reports of {agencies}. Signing in for that agency unlocks them.",
};
