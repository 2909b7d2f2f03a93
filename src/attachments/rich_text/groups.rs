//! Groups with a text that is judged when they end, as programs read it that know more or fewer of the groups in it.

use super::super::Refusal;
use super::super::address::{Address, address};
use super::super::fields::{self, INNER};
use super::super::refusal::{INSIDE, LOCAL, REMOTE, UNREADABLE, linked, noted, template};

/// Control words whose text is judged: commands of fields, templates, names and values of shapes.
const JUDGED: &[&str] = &["fldinst", "hlinkbase", "hlsrc", "nextfile", "template", "sn", "sv"];

/// Properties of shapes with a text for people, and that of a link, which is judged by itself.
const TEXTS: &[&str] =
    &["gtextfont", "gtextunicode", "pihlshape", "wzdescription", "wzname", "wztooltip"];

/// Groups that stand beside the text around them (RTF 1.9.1, "destinations"), without `\*`, too.
const BESIDE: &[&str] = &[
    "annotation",
    "atnauthor",
    "author",
    "bkmkend",
    "bkmkstart",
    "category",
    "colortbl",
    "comment",
    "company",
    "creatim",
    "datafield",
    "deleted",
    "doccomm",
    "falt",
    "fldrslt",
    "fontemb",
    "fontfile",
    "fonttbl",
    "footer",
    "footerf",
    "footerl",
    "footerr",
    "footnote",
    "formfield",
    "ftncn",
    "ftnsep",
    "ftnsepc",
    "header",
    "headerf",
    "headerl",
    "headerr",
    "info",
    "keywords",
    "listtable",
    "listtext",
    "manager",
    "nonshppict",
    "operator",
    "pict",
    "pntext",
    "pntxta",
    "pntxtb",
    "printim",
    "private",
    "result",
    "revtim",
    "rxe",
    "shp",
    "shpgrp",
    "shpinst",
    "shppict",
    "shprslt",
    "stylesheet",
    "subject",
    "tc",
    "tcn",
    "title",
    "txe",
    "xe",
];

/// Groups with a text that is judged inside of each other, and those of them that hold the letters of the innermost one, too.
const MAX_GROUPS: usize = 40;
const MAX_SHARED: usize = 5;

/// The text of a group that is judged when it ends.
struct Group {
    word: String,
    depth: usize,
    /// All letters; those outside of groups that begin with `\*`; of these, those outside of groups that stand beside the text.
    readings: [String; 3],
}

/// The groups that are open.
#[derive(Default)]
pub(super) struct Groups {
    judged: Vec<Group>,
    /// The depths of groups that begin with `\*`, and of those that stand beside the text.
    starred: Vec<usize>,
    beside: Vec<usize>,
    /// The name of a shape's property, whose value follows.
    property: String,
}

impl Groups {
    /// Reads a control word, which may begin a group.
    ///
    /// # Errors
    ///
    /// Refuses groups that programs read in different ways.
    pub fn word(&mut self, word: &str, depth: usize, is_starred: bool) -> Result<(), Refusal> {
        let begin = |depths: &mut Vec<usize>| {
            if depths.last() != Some(&depth) {
                depths.push(depth);
            }
        };
        if is_starred {
            begin(&mut self.starred);
        }
        if BESIDE.contains(&word) {
            begin(&mut self.beside);
        }
        let outer = self.judged.last().map(|group| group.depth);
        match (word, outer) {
            // One text for some programs, and another one for others.
            ("upr", Some(_)) => return Err(UNREADABLE),
            // The rest of the text around it would be its own.
            ("field", Some(outer)) if outer == depth => return Err(UNREADABLE),
            ("field" | "fldinst", Some(_)) => self.push(INNER),
            (word, _) if JUDGED.contains(&word) => {}
            _ => return Ok(()),
        }
        let shared = self.judged.iter().rev().take_while(|group| !group.is_of_field()).count();
        if self.judged.len() == MAX_GROUPS || shared == MAX_SHARED {
            return Err(INSIDE);
        }
        self.judged.push(Group { word: word.to_owned(), depth, readings: Default::default() });
        Ok(())
    }

    /// Adds a letter of the text.
    pub fn push(&mut self, letter: char) {
        let (starred, beside) = (self.starred.last(), self.beside.last());
        for group in self.judged.iter_mut().rev() {
            let is_starred = starred.is_some_and(|depth| *depth > group.depth);
            let is_beside = is_starred || beside.is_some_and(|depth| *depth > group.depth);
            let [all, without_starred, plain] = &mut group.readings;
            all.push(letter);
            if !is_starred {
                without_starred.push(letter);
            }
            if !is_beside {
                plain.push(letter);
            }
            // The command around a field does not hold its letters.
            if group.is_of_field() {
                break;
            }
        }
    }

    /// Ends the groups of a depth and those in them, and judges them.
    pub fn close(&mut self, depth: usize, end: &mut Result<(), Refusal>) -> Result<(), Refusal> {
        while let Some(closed) = self.judged.pop_if(|group| group.depth >= depth) {
            noted(closed.inspect(&mut self.property), end)?;
        }
        for depths in [&mut self.starred, &mut self.beside] {
            while depths.pop_if(|open| *open >= depth).is_some() {}
        }
        Ok(())
    }
}

impl Group {
    fn is_of_field(&self) -> bool {
        ["field", "fldinst"].contains(&self.word.as_str())
    }

    fn inspect(self, property: &mut String) -> Result<(), Refusal> {
        let [all, without_starred, plain] = &self.readings;
        match self.word.as_str() {
            "field" => {
                // Text that is neither the command nor the result of a field.
                let is_strange = plain.chars().any(|letter| letter != ' ' && letter != INNER);
                return if is_strange { Err(UNREADABLE) } else { Ok(()) };
            }
            "sn" if all != plain => return Err(UNREADABLE),
            _ => {}
        }
        let mut end = Ok(());
        noted(self.inspect_reading(all, property), &mut end)?;
        if without_starred != all {
            noted(self.inspect_reading(without_starred, property), &mut end)?;
        }
        if plain != without_starred {
            noted(self.inspect_reading(plain, property), &mut end)?;
        }
        end
    }

    fn inspect_reading(&self, text: &str, property: &mut String) -> Result<(), Refusal> {
        let text = text.trim();
        match self.word.as_str() {
            "fldinst" => {}
            _ if text.contains(INNER) => return Err(UNREADABLE),
            "template" if !text.is_empty() => return template(text),
            "sn" => *property = text.to_ascii_lowercase(),
            "hlsrc" | "hlinkbase" => linked(address(text))?,
            "nextfile" if !text.is_empty() => return Err(LOCAL),
            // A value may be the place of a picture, which may be outside of the document.
            "sv" if !TEXTS.contains(&property.as_str()) && !Address::is_path_of_a_disk(text) => {
                match address(text) {
                    Address::Own | Address::Contact => {}
                    Address::Web | Address::Local | Address::Script => return Err(REMOTE),
                }
            }
            _ => {}
        }
        fields::inspect(text)
    }
}
