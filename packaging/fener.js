#!/usr/bin/env node
// Runs the program of this system, which is in a package of its own, and ends as it ends.
"use strict";
const { spawn } = require("node:child_process");

const isWindows = process.platform === "win32";
// Windows on ARM runs programs for x64.
const processor = isWindows && process.arch === "arm64" ? "x64" : process.arch;
const program = isWindows ? "fener.exe" : "fener";

function fail(message, help) {
  console.error(`error: ${message}`);
  console.error(`help: ${help}`);
  process.exit(2);
}

let path;
try {
  path = require.resolve(`@fener/${process.platform}-${processor}/${program}`);
} catch {
  fail(
    `fener has no program for ${process.platform} on ${process.arch} here`,
    "install with optional packages (without --omit=optional), or from source with Rust",
  );
}

const child = spawn(path, process.argv.slice(2), { stdio: "inherit" });
child.on("error", (error) => {
  fail(
    `${path} cannot be run: ${error.message}`,
    "install fener again; if the folder or an antivirus program forbids programs, install fener into another folder",
  );
});
// A terminal sends a signal to both programs, but a service or a container to this one alone. Windows has no signals to pass on:
// there it is enough to wait.
const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
for (const signal of signals) {
  process.on(signal, () => {
    if (!isWindows) child.kill(signal);
  });
}
child.on("exit", (code, signal) => {
  if (!signal) process.exit(code);
  for (const one of signals) process.removeAllListeners(one);
  process.kill(process.pid, signal);
});
