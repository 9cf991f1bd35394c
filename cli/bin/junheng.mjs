#!/usr/bin/env node
// Starts the junheng command. What it starts is built by `npm ci`, from cli/src/main.ts.
import "../dist/main.js";
