import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: [".venv/", "var/", "docs/", "clients/"] },
  js.configs.recommended,
  {
    files: ["api/pages/static/**/*.js"],
    languageOptions: { ecmaVersion: 2024, sourceType: "module", globals: globals.browser },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      complexity: ["error", 10],
      curly: "error",
      eqeqeq: "error",
      "no-console": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-restricted-properties": [
        "error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML", "write"].map((property) => ({
          property,
          message: "Text must not become markup: use lib/dom.js.",
        })),
      ],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["api/pages/static/**/service-worker.js"],
    languageOptions: { globals: globals.serviceworker },
  },
];
