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
use crate::model::Route::{self, Chooser, HelplinesJson, NotFound, Robots, Sitemap, Worker};

use super::file_name::{problem, refused};
use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["static-file", "large-asset", "file-name"], run };

/// The limit of a file's size in bytes, as for files below `content/`.
const MAX_FILE_BYTES: u64 = 5_000_000;

/// Routes that are files in the root of the output, besides those of long sitemaps.
const FILES: [Route; 6] = [Chooser, HelplinesJson, NotFound, Robots, Sitemap, Worker];
/// Other names in the root of the output: the markers of the folder, a setting of GitHub Pages, and folders besides those
/// of languages and poster codes.
const OTHER_NAMES: &[&str] = &[".fener", ".nojekyll", ".state", "files", "lite", "og", "theme"];

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    let files = FILES.map(|route| route.file(site));
    let languages = site.campaign.languages.codes();
    let posters = site.poster_pages().map(|(_, poster)| poster.code.value.as_str());
    let old = site.register.entries.iter().map(|entry| entry.code.as_str());
    let fixed = OTHER_NAMES.iter().copied().chain(files.iter().map(String::as_str));
    let taken: Vec<&str> = fixed.chain(languages).chain(posters).chain(old).collect();
    for file in &site.static_files {
        let location = Location::file(format!("static/{}", file.path));
        let top = file.path.split('/').next().unwrap_or_default();
        let is_same = |name: &&str| name.eq_ignore_ascii_case(top);
        let is_sitemap = top.to_ascii_lowercase().starts_with("sitemap-") && top.ends_with(".xml");
        if taken.iter().any(is_same) || is_sitemap {
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
