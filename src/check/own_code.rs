//! `own-code`: a file of the campaign that is executed: by readers' browsers, or by Fener for every page.
//!
//! # Reason
//!
//! Texts, facts and pictures are data: whatever they hold, they do nothing. Templates, styles and scripts of a theme, and
//! active files of `static/`, run on every page or are handed to a server. The reviewer of a change has to read these files as
//! programs.
//!
//! # Example
//!
//! `themes/ours/js/fener.js`, `themes/ours/static/counter.html`, `static/.htaccess`
//!
//! # Fix
//!
//! Nothing has to be mended. Remove the file if the built-in theme does as well.

use crate::attachments;
use crate::finding::{Location, Report};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["own-code"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    theme_files(&site.own_theme_files, report);
    for file in &site.static_files {
        let location = Location::file(format!("static/{}", file.path));
        // A text such as `CNAME` is refused for its name alone.
        let is_refused = file.refusal.is_some_and(|refusal| !attachments::is_harmless(refusal));
        if is_refused || attachments::is_active(&file.path) {
            note(&location, "browsers or servers may execute this file", report);
        }
    }
}

/// Reports all files of a theme as one finding, at the first of them.
fn theme_files(files: &[Location], report: &mut Report) {
    let Some((first, others)) = files.split_first() else { return };
    if others.is_empty() {
        return note(first, "this file is executed for pages", report);
    }
    let names: Vec<&str> = others.iter().map(|file| &*file.file).collect();
    let message = format!(
        "this file and {} more of the theme are executed for pages: {}",
        others.len(),
        names.join(", ")
    );
    note(first, &message, report);
}

fn note(location: &Location, message: &str, report: &mut Report) {
    report.notice("own-code", location, message).help("read each change to it as a program");
}
