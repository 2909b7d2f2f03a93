//! Pages that a reader of HTML sees otherwise than one of XML: a comment, a title or an instruction that hides markup from one of
//! them (HTML, 13.2.5).

use super::super::Refusal;
use super::super::refusal::UNREADABLE;
use super::family::Family;
use super::part_kind;

/// Elements whose content is text in HTML up to their end tag. The first one is judged as a style.
const RAW: [&str; 8] =
    ["style", "title", "textarea", "xmp", "noscript", "iframe", "noembed", "noframes"];

pub(super) struct AsHtml {
    is_page: bool,
    /// The number of open elements of each kind in [`RAW`]. An empty one is never closed for a reader of HTML.
    open: [usize; RAW.len()],
}

impl AsHtml {
    pub fn new(name: &str, family: Family) -> AsHtml {
        let is_page = family == Family::Epub && !part_kind::is_list(name);
        AsHtml { is_page, open: [0; RAW.len()] }
    }

    /// # Errors
    ///
    /// Refuses an element inside of a style, and an empty style.
    pub fn open(&mut self, name: &str) -> Result<(), Refusal> {
        self.is_page |= ["html", "svg"].contains(&name);
        if self.is_page && self.open[0] > 0 {
            return Err(UNREADABLE);
        }
        if let Some(at) = kind(name) {
            self.open[at] += 1;
        }
        Ok(())
    }

    pub fn close(&mut self, name: &str) {
        if let Some(at) = kind(name) {
            self.open[at] -= 1;
        }
    }

    /// # Errors
    ///
    /// Refuses a comment that ends earlier in HTML.
    pub fn comment(&self, text: &str) -> Result<(), Refusal> {
        let ends_early = text.starts_with(['>']) || text.starts_with("->") || text.contains("--!>");
        self.refuse(ends_early || self.ends_raw_text(text))
    }

    /// # Errors
    ///
    /// Refuses a CDATA section with markup: it is a comment up to its first `>` in HTML.
    pub fn section(&self, text: &str) -> Result<(), Refusal> {
        let is_style = self.open[0] > 0;
        self.refuse(!is_style && text.contains('<') || self.ends_raw_text(text))
    }

    /// # Errors
    ///
    /// Refuses a declaration or instruction with markup: it ends at its first `>` in HTML.
    pub fn instruction(&self, text: &str) -> Result<(), Refusal> {
        self.refuse(text.contains(['<', '>']))
    }

    fn refuse(&self, differs: bool) -> Result<(), Refusal> {
        if self.is_page && differs { Err(UNREADABLE) } else { Ok(()) }
    }

    /// Returns `true` for a text with the end tag of an element that is open.
    fn ends_raw_text(&self, text: &str) -> bool {
        if !self.is_page || self.open == [0; RAW.len()] || !text.contains("</") {
            return false;
        }
        let lower = text.to_ascii_lowercase();
        let mut tags = lower.split("</").skip(1);
        tags.any(|tag| {
            RAW.iter().zip(self.open).any(|(name, open)| open > 0 && tag.starts_with(name))
        })
    }
}

fn kind(name: &str) -> Option<usize> {
    RAW.iter().position(|raw| *raw == name)
}
