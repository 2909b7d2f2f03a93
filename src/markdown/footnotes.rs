//! Footnotes: numbered in the order of their use, written below the text.

use std::collections::HashMap;

use super::parsed_text::{BlockKind, FOOTNOTES_TAG, Placeholder};
use super::writer::Writer;

/// All footnotes of a text.
#[derive(Default)]
pub(super) struct Footnotes {
    footnotes: Vec<Footnote>,
    by_label: HashMap<String, usize>,
    /// Indexes of the footnotes with a reference, in the order of their first reference.
    used: Vec<usize>,
    /// The output from before the open footnotes.
    saved: Vec<SavedOutput>,
}

#[derive(Default)]
struct Footnote {
    /// From 1, in the order of use; 0 without a reference.
    number: usize,
    /// `true` if a reference has the anchor that the link back leads to.
    anchored: bool,
    defined: bool,
    html: String,
    placeholders: Vec<Placeholder>,
    /// Index in `ParsedText::blocks`, if it is a block.
    block: Option<usize>,
    source: usize,
}

struct SavedOutput {
    html: String,
    placeholders: Vec<Placeholder>,
    footnote: usize,
}

impl Writer<'_> {
    /// Writes a reference. Inside a link and in the heading of a section, where no link is allowed, it is a number
    /// alone.
    pub fn reference(&mut self, label: &str) {
        if self.image.is_some() {
            return;
        }
        self.open_run();
        let footnote = self.footnotes.find(label);
        let number = self.footnotes.number(footnote);
        if self.in_link() || self.in_section_heading() {
            return self.html.push_str(&format!("<sup>{number}</sup>"));
        }
        let first = !std::mem::replace(&mut self.footnotes.footnotes[footnote].anchored, true);
        let anchor = if first { format!(" id=\"fnref-{number}\"") } else { String::new() };
        self.html.push_str(&format!("<sup><a href=\"#fn-{number}\"{anchor}>{number}</a></sup>"));
    }

    /// Starts a definition, which is written to a buffer of its own.
    pub fn start_footnote(&mut self, label: &str, source: usize) {
        let footnote = self.footnotes.define(label);
        self.footnotes.footnotes[footnote].source = source;
        let html = std::mem::take(&mut self.html);
        let placeholders = std::mem::take(&mut self.body.placeholders);
        self.footnotes.saved.push(SavedOutput { html, placeholders, footnote });
    }

    pub fn end_footnote(&mut self) {
        let Some(saved) = self.footnotes.saved.pop() else { return };
        let footnote = &mut self.footnotes.footnotes[saved.footnote];
        footnote.html = std::mem::replace(&mut self.html, saved.html);
        footnote.placeholders = std::mem::replace(&mut self.body.placeholders, saved.placeholders);
        let is_block = self.block.as_ref().is_some_and(|open| open.kind() == BlockKind::Footnote);
        if is_block && self.footnotes.saved.is_empty() {
            footnote.block = Some(self.body.blocks.len());
        }
    }

    /// Writes all definitions: those with a reference by number, then the others, so that no text of an editor is lost.
    pub fn write_footnotes(&mut self) {
        let Footnotes { mut footnotes, used, .. } = std::mem::take(&mut self.footnotes);
        if footnotes.is_empty() {
            return;
        }
        self.body.footnotes = Some(self.html.len() as u32);
        self.html.push_str(FOOTNOTES_TAG);
        let unused: Vec<usize> =
            (0..footnotes.len()).filter(|at| footnotes[*at].number == 0).collect();
        for at in used.into_iter().chain(unused) {
            self.write_footnote(std::mem::take(&mut footnotes[at]));
        }
        self.html.push_str("</ol>\n");
    }

    fn write_footnote(&mut self, mut footnote: Footnote) {
        let start = self.html.len() as u32;
        let first_placeholder = self.body.placeholders.len() as u32;
        match footnote.number {
            0 => self.html.push_str("<li>"),
            number => self.html.push_str(&format!("<li id=\"fn-{number}\">")),
        }
        // The link back goes into the last paragraph, if the footnote ends with one.
        let last_placeholder =
            footnote.placeholders.last().map_or(0, |placeholder| placeholder.at as usize);
        let in_paragraph = footnote.html.ends_with("</p>")
            && last_placeholder <= footnote.html.len() - "</p>".len();
        if in_paragraph {
            footnote.html.truncate(footnote.html.len() - "</p>".len());
        }
        let shift = self.html.len() as u32;
        self.html.push_str(&footnote.html);
        self.body.placeholders.extend(footnote.placeholders.into_iter().map(|mut placeholder| {
            placeholder.at += shift;
            placeholder
        }));
        if footnote.anchored {
            self.html.push_str(&format!(" <a href=\"#fnref-{}\"", footnote.number));
            self.aria_label("footnote-back", footnote.source);
            self.html.push_str(">↩</a>");
        }
        self.html.push_str(if in_paragraph { "</p></li>\n" } else { "</li>\n" });
        if let Some(block) = footnote.block.and_then(|block| self.body.blocks.get_mut(block)) {
            block.html = start..self.html.len() as u32;
            block.placeholders = first_placeholder..self.body.placeholders.len() as u32;
        }
    }
}

impl Footnotes {
    /// The footnote of a label; case does not matter.
    fn find(&mut self, label: &str) -> usize {
        let label: String =
            label.chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
        let next = self.footnotes.len();
        let footnote = *self.by_label.entry(label).or_insert(next);
        if footnote == next {
            self.footnotes.push(Footnote::default());
        }
        footnote
    }

    /// The footnote to define. A second definition of the same label is a footnote of its own.
    fn define(&mut self, label: &str) -> usize {
        let mut footnote = self.find(label);
        if self.footnotes[footnote].defined {
            footnote = self.footnotes.len();
            self.footnotes.push(Footnote::default());
        }
        self.footnotes[footnote].defined = true;
        footnote
    }

    fn number(&mut self, footnote: usize) -> usize {
        if self.footnotes[footnote].number == 0 {
            self.used.push(footnote);
            self.footnotes[footnote].number = self.used.len();
        }
        self.footnotes[footnote].number
    }
}
