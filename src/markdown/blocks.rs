//! Blocks, which are the units of a translation, and the lists around them.

use std::ops::Range;

use super::block_hash::BlockHash;
use super::parsed_text::{Block, BlockKind};
use super::writer::{Group, Leaf, Writer};

/// The block that is being written.
pub(super) struct OpenBlock {
    block: Block,
    /// The number of open tags when it started, its own included.
    depth: u32,
}

impl OpenBlock {
    pub fn kind(&self) -> BlockKind {
        self.block.kind
    }
}

/// The start tag of a definition list in a section with this class.
pub fn definitions_tag(class: &str) -> &'static str {
    match class {
        "red-flags" => "<dl class=\"flags\">",
        "figures" => "<dl class=\"figures\">",
        _ => "<dl>",
    }
}

impl Writer<'_> {
    /// Starts a block, unless another block is open.
    pub fn open_block(&mut self, kind: BlockKind, range: &Range<usize>) {
        if self.block.is_some() {
            return;
        }
        let at = self.html.len() as u32;
        let placeholder = self.body.placeholders.len() as u32;
        let block = Block {
            position: self.line_index.position(range.start),
            source: range.start as u32..range.end as u32,
            html: at..at,
            placeholders: placeholder..placeholder,
            kind,
            section_heading: self.section_heading,
            text_hash: BlockHash::default(),
        };
        self.block = Some(OpenBlock { block, depth: self.depth });
    }

    /// Ends the block if it started at this depth; a definition ends with its group instead.
    pub fn end_block(&mut self, depth: u32, range: &Range<usize>) {
        let ends =
            |open: &mut OpenBlock| open.depth == depth && open.block.kind != BlockKind::Definition;
        if let Some(open) = self.block.take_if(ends) {
            self.finish_block(open.block, range.end);
        }
    }

    /// The heading of a section is not in the HTML. All other blocks end with a line break, so that no placeholder is
    /// on the border of two blocks.
    fn finish_block(&mut self, mut block: Block, end: usize) {
        let bytes = self.source.as_bytes();
        let end =
            bytes.get(block.source.start as usize..end).map_or(0, |s| s.trim_ascii_end().len());
        block.source.end = block.source.start + end as u32;
        if self.html.len() as u32 > block.html.start
            || self.body.placeholders.len() as u32 > block.placeholders.start
        {
            self.html.push('\n');
        }
        block.html.end = self.html.len() as u32;
        block.placeholders.end = self.body.placeholders.len() as u32;
        block.text_hash = self.text_buffer.finish(&mut self.line_index, &mut self.body);
        self.body.blocks.push(block);
    }

    /// Changes the kind of the open block, once its content is known, if it is a paragraph.
    pub fn set_paragraph_kind(&mut self, kind: BlockKind) {
        if let Some(open) = &mut self.block
            && open.block.kind == BlockKind::Paragraph
        {
            open.block.kind = kind;
        }
    }

    /// Extends an open definition to its latest term or definition.
    pub fn extend_block(&mut self, range: &Range<usize>) {
        if let Some(open) = &mut self.block
            && open.block.kind == BlockKind::Definition
        {
            open.block.source.end = range.end as u32;
        }
    }

    pub fn start_list(&mut self, start: Option<u64>) {
        match start {
            None => self.html.push_str("<ul>"),
            Some(1) => self.html.push_str("<ol>"),
            Some(start) => self.html.push_str(&format!("<ol start=\"{start}\">")),
        }
    }

    pub fn start_definitions(&mut self) {
        self.groups.push(Group::Closed);
        self.html.push_str(definitions_tag(self.body.class_of(self.section_heading)));
    }

    pub fn start_term(&mut self, range: &Range<usize>) {
        if self.groups.last() != Some(&Group::Terms) {
            self.end_group(self.depth);
            self.open_block(BlockKind::Definition, range);
            self.html.push_str("<div>");
            self.set_group(Group::Terms);
        }
        self.leaf = Leaf::Line;
        self.html.push_str("<dt>");
    }

    pub fn start_definition(&mut self) {
        self.set_group(Group::Definitions);
        self.html.push_str("<dd>");
    }

    pub fn end_definitions(&mut self) {
        self.end_group(self.depth + 1);
        self.groups.pop();
        self.html.push_str("</dl>");
    }

    fn set_group(&mut self, group: Group) {
        if let Some(last) = self.groups.last_mut() {
            *last = group;
        }
    }

    /// Ends a term with its definitions; `depth` is that of the terms.
    fn end_group(&mut self, depth: u32) {
        if self.groups.last().is_none_or(|group| *group == Group::Closed) {
            return;
        }
        self.set_group(Group::Closed);
        self.html.push_str("</div>");
        let ends =
            |open: &mut OpenBlock| open.depth == depth && open.block.kind == BlockKind::Definition;
        if let Some(open) = self.block.take_if(ends) {
            let end = open.block.source.end as usize;
            self.finish_block(open.block, end);
        }
    }
}
