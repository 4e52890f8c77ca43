import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { proxy } from "./generated/proxy.ts";

export default defineConfig({
  // The app says where its pages are.
  base: "./",
  // Each control listens for itself: what hands events on would weigh as much as a dozen fields.
  plugins: [solid({ solid: { delegateEvents: false } })],
  build: {
    target: "es2022",
  },
  server: { proxy },
});
