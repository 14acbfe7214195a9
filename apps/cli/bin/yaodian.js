#!/usr/bin/env node
import '../dist/yaodian.js';
