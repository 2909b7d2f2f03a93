//! `too-deep`: lists or quotations that are nested too deeply.
//!
//! # Reason
//!
//! No screen has room for such indents, and the light version could not split the text.
//!
//! # Example
//!
//! A line that starts with fifty `>`.
//!
//! # Fix
//!
//! Start a new list, or remove some `>` and indents.

use crate::finding::Report;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["too-deep"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        if let Some(position) = text.body.too_deep {
            let message = "lists or quotations are nested too deeply";
            let help = "start a new list, or remove some `>` and indents";
            report.error("too-deep", &text.position(position), message).help(help);
        }
    }
}
