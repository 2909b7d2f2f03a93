//! Tables: each in a group that scrolls, with its columns aligned by class.

use std::ops::Range;

use pulldown_cmark::Alignment;

use super::mistake::MistakeKind;
use super::parsed_text::BlockKind;
use super::writer::{Leaf, Writer};

/// The open table; tables do not nest.
#[derive(Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    /// The end of the last cell in the source, in bytes.
    cell_end: usize,
    /// `true` inside the head.
    head: bool,
    /// `true` after the start of the body.
    body: bool,
}

impl Writer<'_> {
    pub fn start_table(&mut self, alignments: Vec<Alignment>, range: &Range<usize>) {
        self.open_block(BlockKind::Table, range);
        self.table = Table { alignments, ..Table::default() };
        self.html.push_str("<div class=\"table\" role=\"group\" tabindex=\"0\"");
        self.aria_label("table-label", range.start);
        self.html.push_str("><table>");
    }

    pub fn end_table(&mut self) {
        self.html.push_str(if self.table.body { "</tbody></table>" } else { "</table>" });
        self.html.push_str("</div>");
    }

    pub fn start_head(&mut self) {
        self.table.head = true;
        self.table.column = 0;
        self.html.push_str("<thead><tr>");
    }

    pub fn end_head(&mut self) {
        self.table.head = false;
        self.html.push_str("</tr></thead>");
    }

    pub fn start_row(&mut self) {
        self.table.column = 0;
        let opens_body = !std::mem::replace(&mut self.table.body, true);
        self.html.push_str(if opens_body { "<tbody><tr>" } else { "<tr>" });
    }

    pub fn start_cell(&mut self) {
        self.leaf = Leaf::Line;
        let alignment = self.table.alignments.get(self.table.column);
        self.table.column += 1;
        let html = &mut self.html;
        html.push_str(if self.table.head { "<th scope=\"col\"" } else { "<td" });
        html.push_str(match alignment {
            Some(Alignment::Right) => " class=\"end\">",
            Some(Alignment::Center) => " class=\"center\">",
            Some(Alignment::Left | Alignment::None) | None => ">",
        });
    }

    pub fn end_row(&mut self, range: &Range<usize>) {
        self.html.push_str("</tr>");
        let source = self.source;
        let row = source.get(self.table.cell_end..range.end).unwrap_or_default();
        let extra = row.trim_matches(|c: char| c == '|' || c.is_whitespace());
        if self.table.column == self.table.alignments.len() && !extra.is_empty() {
            let at = self.table.cell_end + (row.len() - row.trim_start_matches(['|', ' ']).len());
            self.mistake(at, MistakeKind::ExtraCells(extra.into()));
        }
    }

    pub fn end_cell(&mut self, range: &Range<usize>) {
        self.leaf = Leaf::None;
        self.table.cell_end = range.end;
        self.html.push_str(if self.table.head { "</th>" } else { "</td>" });
    }
}
