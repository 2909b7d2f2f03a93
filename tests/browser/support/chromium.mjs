// The Chromium that Debian ships, or the one that $CHROMIUM names.
import { chromium } from 'playwright-core';

export const executable = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

export const launch = () => chromium.launch({ executablePath: executable, args: flags });
