#!/usr/bin/env node
// Runs the program of this system, which is in a package of its own.
"use strict";
const { spawnSync } = require("node:child_process");

const name = `@fener/${process.platform}-${process.arch}`;
const program = process.platform === "win32" ? "fener.exe" : "fener";
let path;
try {
  path = require.resolve(`${name}/${program}`);
} catch {
  console.error(`error: fener has no program for ${process.platform} on ${process.arch} here`);
  console.error(`help: install with optional packages (without --omit=optional), or from source with Rust`);
  process.exit(2);
}
const { status, signal, error } = spawnSync(path, process.argv.slice(2), { stdio: "inherit" });
if (error) {
  console.error(`error: ${path} cannot be run: ${error.message}`);
  process.exit(2);
}
if (signal) process.kill(process.pid, signal);
process.exit(status ?? 2);
