//! Mistakes of a text that only its parser can see: markup that stays as it was typed, and text that is left out.

use super::position::Position;

/// The classes of headings, each of which gives a section its look and its checks.
pub const SECTION_CLASSES: &[&str] =
    &["steps", "red-flags", "checklist", "in-danger", "who-to-call", "already-there", "figures"];

/// One mistake and its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    pub position: Position,
    pub kind: MistakeKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MistakeKind {
    /// Markup that readers would see as it was typed.
    Leftover(Leftover),
    /// A word between the braces of a heading that is neither a known class nor an id: `.red_flags`, `kosovë`.
    Attribute(Box<str>),
    /// A class beside a first one, or on a heading that starts no section.
    UselessClass { written: Box<str>, starts_section: bool },
    /// A `<!--` without its `-->`.
    UnclosedComment,
    /// A line of ```` ``` ```` or `~~~` without the one that ends it.
    UnclosedFence,
    /// The words in quotes behind the address of a link that becomes a card.
    CardTitle(Box<str>),
    /// The cells of a table's row beyond its columns, as written.
    ExtraCells(Box<str>),
    /// The address of a link or picture in a heading, which is shown without it.
    HeadingLink(Box<str>),
    /// The label of a link definition (`[label]: address`) that no link uses.
    UnusedReference(Box<str>),
    /// A line or block of `…` or `...` alone, as `fener new` writes it.
    Unwritten(Box<str>),
    /// The `+` of a line such as `+ 355 4 …`, which makes it a list item.
    PlusOfNumber,
    /// An item of a numbered list whose number was not meant to count.
    ListNumber {
        written: u64,
        /// The number that readers would see.
        shown: u64,
        /// Likely to be a date or a year, not an item that was forgotten or counted twice.
        far: bool,
    },
}

/// The length of a quoted leftover, in characters.
const MAX_WRITTEN_CHARS: usize = 60;

/// Markup that did not become anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leftover {
    pub kind: LeftoverKind,
    /// As readers would see it.
    pub written: Box<str>,
    /// The markup that was probably meant.
    pub meant: Option<Box<str>>,
}

#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub enum LeftoverKind {
    /// `[text] (address)`, `[text](two words.pdf)`, full-width brackets.
    Link,
    /// `##Heading`, or another space than the usual one after `##`.
    Heading,
    /// A list's mark with another space than the usual one: `-`, `1.`
    Item,
    /// `[ ]` outside of a list.
    Task,
    /// `:text`, or a full-width colon.
    Definition,
    /// A row without its table.
    Table,
    /// `{.class}` or `{: .class}` outside of the end of a heading.
    Attribute,
    /// `{{< … >}}`, `{% … %}`: templates of other generators.
    Shortcode,
    /// `[!NOTE]`
    Alert,
    /// `[^1]` without its note.
    Footnote,
    /// `[text][label]` without its address.
    Reference,
    /// `[[page]]`
    WikiLink,
    /// `**`, `__`, `~~` or `==`.
    Emphasis,
    /// `<!—` and the like, which start no comment.
    Comment,
    /// `&name;` of no known character.
    Entity,
    /// `https://` without a host, `http:/example.org`.
    Address,
}

impl Leftover {
    /// Makes a leftover; what is written is cut to a length that a finding can quote.
    pub fn new(kind: LeftoverKind, written: &str, meant: Option<String>) -> Leftover {
        let mut short: String = written.trim().chars().take(MAX_WRITTEN_CHARS).collect();
        if short.len() < written.trim().len() {
            short.push('…');
        }
        Leftover { kind, written: short.into(), meant: meant.map(Into::into) }
    }
}
