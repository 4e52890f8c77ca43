import { defineConfig } from "vite";
import solid from "vite-plugin-solid";
import { proxy } from "./generated/proxy.ts";

export default defineConfig({
  // The app says where its pages are.
  base: "./",
  plugins: [solid()],
  build: { target: "es2022" },
  server: { proxy },
});
