//! `static-file`: a file of `static/` at an address that belongs to the site.
//!
//! # Reason
//!
//! Files of the folder `static/` are copied to the root of the output as they are: `CNAME`, `.well-known/security.txt`,
//! `.htaccess`. One that has the name of a generated file or folder would replace it or be replaced.
//!
//! # Example
//!
//! `static/robots.txt`, or any file in `static/ro/` of a campaign in Romanian.
//!
//! # Fix
//!
//! Rename the file. Files for readers belong beside the texts that link to them, below `content/`.

use crate::finding::{Location, Report};

use super::file_name::{problem, refused};
use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["static-file", "large-asset", "file-name"], run };

/// The limit of a file's size in bytes, as for files below `content/`.
const MAX_FILE_BYTES: u64 = 5_000_000;

/// Files that Fener writes into the root of the output.
const FILES: &[&str] = &[
    ".fener",
    ".state",
    ".nojekyll",
    "404.html",
    "helplines.json",
    "index.html",
    "robots.txt",
    "sitemap.xml",
    "sw.js",
];
/// Folders that Fener writes into the root of the output, besides those of languages and poster codes.
const FOLDERS: &[&str] = &["files", "lite", "og", "theme"];

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    let languages = site.campaign.languages.codes();
    let posters = site.poster_pages().map(|(_, poster)| poster.code.value.as_str());
    let old = site.register.entries.iter().map(|entry| entry.code.as_str());
    let folders: Vec<&str> =
        FOLDERS.iter().copied().chain(languages).chain(posters).chain(old).collect();
    for file in &site.static_files {
        let location = Location::file(format!("static/{}", file.path));
        let top = file.path.split('/').next().unwrap_or_default();
        let is_same = |name: &&str| name.eq_ignore_ascii_case(top);
        let is_sitemap = top.to_ascii_lowercase().starts_with("sitemap-") && top.ends_with(".xml");
        if folders.iter().any(&is_same) || FILES.iter().any(is_same) || is_sitemap {
            report
                .error("static-file", &location, format!("/{top} belongs to the site"))
                .help("rename it, or remove it from static/");
        }
        for (name, problem) in file.path.split('/').filter_map(|name| Some((name, problem(name)?)))
        {
            report
                .error("file-name", &location, refused(name, &problem))
                .help("rename the file or folder");
        }
        if file.size > MAX_FILE_BYTES {
            let (size, limit) = (file.size / 1_000, MAX_FILE_BYTES / 1_000);
            let message = format!("this file has {size} KB; the limit is {limit} KB");
            let help = "make it smaller, or publish it elsewhere";
            report.warn("large-asset", &location, message).help(help);
        }
    }
}
