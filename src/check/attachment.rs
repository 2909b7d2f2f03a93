//! `attachment`: a linked file that may not be published.
//!
//! # Reason
//!
//! A file lies beside the pages, and a browser gives it the same rights: a web page or script in it could read what a
//! reader types, change numbers, or keep itself on the reader's phone. A server may run PHP. So only documents (PDF, e-books,
//! text, tables, office documents), sounds, films, contacts, dates and pictures are published, judged by their content.
//! Scripts, macros, forms, other files and programs inside of a document are refused, too, packed or not. So is all that a
//! document fetches when it is opened (pictures, templates and styles of other places, the address of a PDF's `OpenAction`):
//! it tells a server who reads the document. Captions of a film (`film.ro.vtt`) that browsers would leave out in silence are
//! refused, too.
//!
//! # Example
//!
//! ```text
//! [The leaflet](leaflet.html)
//! ```
//!
//! # Fix
//!
//! Save it as PDF without scripts, or write its content as a page. A file that a host asks for belongs in `static/`. Captions begin
//! with the line `WEBVTT`, and each has a time such as `00:01.000 --> 00:04.500`.

use crate::finding::{Location, Report};
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["attachment"], run };

fn run(site: &Site, report: &mut Report) {
    for id in site.used_assets() {
        let asset = site.asset(id);
        if let Some(refusal) = asset.refusal {
            let message = format!("this file is {refusal}");
            report.error("attachment", &Location::file(asset.path.clone()), message).help(
                match asset.path.to_lowercase().ends_with(".vtt") {
                    true => "save it as WebVTT in a program for subtitles",
                    false => "link to a PDF, a text, an office document, a sound or a film instead",
                },
            );
        }
    }
}
