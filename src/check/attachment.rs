//! `attachment`: a linked file that may not be published.
//!
//! # Reason
//!
//! A file lies beside the pages, and a browser gives it the same rights: a web page or script in it could read what a
//! reader types, change numbers, or keep itself on the reader's phone. A server may run PHP. So only documents (PDF, e-books,
//! text, tables, office documents), sounds, films, contacts, dates and pictures are published, judged by their content.
//! Scripts, macros, forms, other files and programs inside of a document are refused, too, packed or not. So is all that a
//! document fetches when it is opened (pictures, templates and styles of other places, the address of a PDF's `OpenAction`):
//! it tells a server who reads the document. A template in a folder of the author's computer is a warning: it tells readers the
//! folder's name. Links may open pages, and call or write to people, but not open files and programs. Captions of a film
//! (`film.ro.vtt`) that browsers would leave out in silence are refused, too.
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

use crate::attachments::{OWN_PATH, TEMPLATE};
use crate::finding::{Location, Report};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["attachment"], run };

const NORMAL: &str =
    "save it as PDF, or give it the template `Normal` in Word (Developer › Document Template)";

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for id in site.used_assets() {
        let asset = site.asset(id);
        if let Some(refusal) = asset.refusal {
            let location = Location::file(asset.path.clone());
            let message = format!("this file is {refusal}");
            match refusal {
                // It can be published: a reader sees a name of a folder.
                OWN_PATH => report.warn("attachment", &location, message).help(NORMAL),
                TEMPLATE => report.error("attachment", &location, message).help(NORMAL),
                _ if asset.path.to_lowercase().ends_with(".vtt") => report
                    .error("attachment", &location, message)
                    .help("save it as WebVTT in a program for subtitles"),
                _ => report
                    .error("attachment", &location, message)
                    .help("link to a PDF, a text, an office document, a sound or a film instead"),
            };
        }
    }
}
