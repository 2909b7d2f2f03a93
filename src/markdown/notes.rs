//! Footnotes: numbered in the order of their use, collected below the text.

use std::collections::HashMap;

use super::writer::Writer;
use super::{BlockKind, Placeholder};

/// All footnotes of a text.
#[derive(Default)]
pub(super) struct Notes {
    notes: Vec<Note>,
    by_label: HashMap<String, usize>,
    /// Indexes of the notes that the text refers to, in the order in which it does.
    used: Vec<usize>,
    /// What was being written when a note began.
    outside: Vec<Outside>,
}

#[derive(Default)]
struct Note {
    /// From 1, in the order of use; 0 if nothing refers to it.
    number: usize,
    /// Whether a reference carries the anchor that leads back to it.
    anchored: bool,
    defined: bool,
    html: String,
    placeholders: Vec<Placeholder>,
    /// Index into `ParsedText::blocks`, if it is a block.
    block: Option<usize>,
    source: usize,
}

struct Outside {
    html: String,
    placeholders: Vec<Placeholder>,
    note: usize,
}

impl Writer<'_> {
    /// A reference. Where no link may stand, in a link and in a part's heading, it is a mere number.
    pub fn reference(&mut self, label: &str) {
        if self.image.is_some() {
            return;
        }
        self.open_run();
        let note = self.notes.find(label);
        let number = self.notes.number(note);
        if self.in_link() || self.in_part_heading() {
            return self.html.push_str(&format!("<sup>{number}</sup>"));
        }
        let first = !std::mem::replace(&mut self.notes.notes[note].anchored, true);
        let anchor = if first { format!(" id=\"fnref-{number}\"") } else { String::new() };
        self.html.push_str(&format!("<sup><a href=\"#fn-{number}\"{anchor}>{number}</a></sup>"));
    }

    /// Starts a definition: what follows is written apart.
    pub fn start_note(&mut self, label: &str, source: usize) {
        let note = self.notes.define(label);
        self.notes.notes[note].source = source;
        let html = std::mem::take(&mut self.html);
        let placeholders = std::mem::take(&mut self.body.placeholders);
        self.notes.outside.push(Outside { html, placeholders, note });
    }

    pub fn end_note(&mut self) {
        let Some(outside) = self.notes.outside.pop() else { return };
        let note = &mut self.notes.notes[outside.note];
        note.html = std::mem::replace(&mut self.html, outside.html);
        note.placeholders = std::mem::replace(&mut self.body.placeholders, outside.placeholders);
        let is_block = self.block.as_ref().is_some_and(|open| open.kind() == BlockKind::Footnote);
        if is_block && self.notes.outside.is_empty() {
            note.block = Some(self.body.blocks.len());
        }
    }

    /// Writes all definitions: used ones by number, then those that nothing refers to, since no
    /// text of an editor may vanish.
    pub fn write_notes(&mut self) {
        let Notes { mut notes, used, .. } = std::mem::take(&mut self.notes);
        if notes.is_empty() {
            return;
        }
        self.html.push_str("<ol class=\"footnotes\">");
        let unused: Vec<usize> = (0..notes.len()).filter(|at| notes[*at].number == 0).collect();
        for at in used.into_iter().chain(unused) {
            self.write_note(std::mem::take(&mut notes[at]));
        }
        self.html.push_str("</ol>\n");
    }

    fn write_note(&mut self, mut note: Note) {
        let start = self.html.len() as u32;
        let first_hole = self.body.placeholders.len() as u32;
        match note.number {
            0 => self.html.push_str("<li>"),
            number => self.html.push_str(&format!("<li id=\"fn-{number}\">")),
        }
        // The way back stands in the last paragraph, if the note ends with one.
        let last_hole = note.placeholders.last().map_or(0, |placeholder| placeholder.at as usize);
        let in_paragraph =
            note.html.ends_with("</p>") && last_hole <= note.html.len() - "</p>".len();
        if in_paragraph {
            note.html.truncate(note.html.len() - "</p>".len());
        }
        let shift = self.html.len() as u32;
        self.html.push_str(&note.html);
        self.body.placeholders.extend(note.placeholders.into_iter().map(|mut placeholder| {
            placeholder.at += shift;
            placeholder
        }));
        if note.anchored {
            self.html.push_str(&format!(" <a href=\"#fnref-{}\"", note.number));
            self.phrase_attribute("aria-label", "footnote-back", note.source);
            self.html.push_str(">↩</a>");
        }
        self.html.push_str(if in_paragraph { "</p></li>\n" } else { "</li>\n" });
        if let Some(block) = note.block.and_then(|block| self.body.blocks.get_mut(block)) {
            block.html = start..self.html.len() as u32;
            block.placeholders = first_hole..self.body.placeholders.len() as u32;
        }
    }
}

impl Notes {
    /// The note of a label; upper and lower case are one.
    fn find(&mut self, label: &str) -> usize {
        let label: String =
            label.chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
        let next = self.notes.len();
        let note = *self.by_label.entry(label).or_insert(next);
        if note == next {
            self.notes.push(Note::default());
        }
        note
    }

    /// The note to define: the second definition of a label is a note of its own.
    fn define(&mut self, label: &str) -> usize {
        let mut note = self.find(label);
        if self.notes[note].defined {
            note = self.notes.len();
            self.notes.push(Note::default());
        }
        self.notes[note].defined = true;
        note
    }

    fn number(&mut self, note: usize) -> usize {
        if self.notes[note].number == 0 {
            self.used.push(note);
            self.notes[note].number = self.used.len();
        }
        self.notes[note].number
    }
}
