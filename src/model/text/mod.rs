//! A text of a page in one language: its front matter and its parsed body.

pub(super) mod front_matter;
pub(super) mod left_out;
pub(super) mod mismatch;
pub(super) mod stamp;
pub(super) mod translation_status;

use std::ops::Deref;
use std::sync::{Arc, LazyLock};

use crate::finding::{Located, Location, Report};
use crate::i18n::{is_mark, nfc};
use crate::markdown::{self, ParsedText, Placeholder, PlaceholderKind};
use crate::read::TextFile;
use crate::yaml::{self, MapReader, Node};

use self::front_matter::{is_unclosed, split};
use self::left_out::LeftOut;
use self::stamp::Stamp;
use self::translation_status::{Field, ShownSection, TranslationStatus};
use crate::model::date::Date;
use crate::model::ids::PageId;
use crate::model::link::target::{ListKind, Target};
use crate::model::options::BuildOptions;
use crate::model::page::unpublished::Unpublished;
use crate::model::safety::Safety;

/// The keys by which front matter is known: those that its reader asks for.
static KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let mut report = Report::recording();
    let mut fields = MapReader::open(Node::default(), "the front matter", &mut report);
    drop(AuthoredText::read_keys(&mut fields, &Location::default()));
    let keys = report.into_record().keys.into_iter();
    keys.filter(|key| key.path.is_empty()).map(|key| key.name).collect()
});

/// The content of one text file, independent of all other files.
#[derive(Clone, Debug)]
pub struct AuthoredText {
    /// The file as a whole.
    pub location: Location,
    pub title: Located<String>,
    pub description: Option<Located<String>>,
    /// The text of an SMS, to which the page's address is added.
    pub sms: Option<Located<String>>,
    /// Search terms that are not in the text.
    pub keywords: Vec<Located<String>>,
    /// The translated segment of the address.
    pub slug: Option<Located<String>>,
    pub draft: bool,
    pub publish_on: Option<Located<Date>>,
    pub expire_on: Option<Located<Date>>,
    pub safety: Option<Safety>,
    pub stamp: Option<Stamp>,
    pub body: ParsedText,
    /// The front matter could not be read, so parts of it may stand in the text.
    pub is_broken: bool,
}

/// A text file, with the data that depends on the other files of the site.
#[derive(Debug)]
pub struct Text {
    pub authored: Arc<AuthoredText>,
    /// The target of each placeholder of the body.
    pub targets: Arc<[Target]>,
    /// For a translation with a source: the comparison of the two.
    pub translation_status: Option<Arc<TranslationStatus>>,
    /// Numbers that an editor typed and readers do not see.
    pub left_out: Vec<LeftOut>,
}

impl Deref for Text {
    type Target = AuthoredText;

    fn deref(&self) -> &AuthoredText {
        &self.authored
    }
}

impl Text {
    /// Returns a text before links are resolved and translations compared.
    pub fn new(authored: Arc<AuthoredText>) -> Text {
        Text { authored, targets: Arc::default(), translation_status: None, left_out: Vec::new() }
    }

    /// Each placeholder of the body with its target.
    pub fn placed_targets(&self) -> impl Iterator<Item = (&Placeholder, &Target)> {
        self.body.placeholders.iter().zip(&*self.targets)
    }

    /// The comparison with the source; `None` without a stamp, and for an original.
    pub fn stamped_status(&self) -> Option<&TranslationStatus> {
        self.translation_status.as_deref().filter(|status| status.stamped)
    }

    /// The sections that readers of this text get, in their order.
    pub fn shown_sections(&self) -> Vec<ShownSection> {
        match &self.translation_status {
            Some(status) if !status.sections.is_empty() => status.sections.clone(),
            _ => (0..self.body.sections.len()).map(ShownSection::Own).collect(),
        }
    }

    /// Returns `true` if this text shows the card of a helpline.
    pub fn has_card(&self, helpline: PageId) -> bool {
        let is_card = |(placeholder, target): (&Placeholder, &Target)| {
            *target == Target::Helpline(helpline)
                && matches!(placeholder.kind, PlaceholderKind::Card { .. })
        };
        self.placed_targets().any(is_card)
    }

    /// Returns `true` if a card or list before the placeholder at `index` has the same target.
    pub fn shows_before(&self, index: usize, target: &Target) -> bool {
        self.placed_targets()
            .take(index)
            .filter(|(placeholder, _)| matches!(placeholder.kind, PlaceholderKind::Card { .. }))
            .any(|(_, other)| other == target)
    }

    /// Returns `true` if this text has the place of a list.
    pub fn places(&self, list: ListKind) -> bool {
        self.targets.contains(&Target::List(list))
    }
}

impl AuthoredText {
    /// Parses one file. Reports what is missing or invalid, and reads the rest.
    pub fn read(file: &TextFile, report: &mut Report) -> AuthoredText {
        let location = file.location();
        // Texts are compared by their letters, not by the Unicode form in which a system saved them.
        let whole = nfc(&file.text);
        let (front, body_at, first_line) = split(&whole);
        let node = match is_unclosed(&whole) {
            true => {
                report
                    .error("yaml", &location.at(1, 1), "the front matter has no second `---`")
                    .help("write a line `---` between the keys and the text");
                None
            }
            false => front.and_then(|front| yaml::parse(&location, front, 1, report)),
        };
        let is_map =
            |node: &Node| !matches!(node.value, yaml::Value::Scalar(_) | yaml::Value::List(_));
        let broken = front.is_some() && !node.as_ref().is_some_and(is_map);
        let node = node.unwrap_or(Node { location: location.at(1, 1), value: yaml::Value::Null });
        let mut fields = MapReader::open(node, "the front matter", report);
        let had_title = fields.has("title");
        let text = AuthoredText::read_keys(&mut fields, &location);
        fields.finish();
        let mistake = front_matter::mistake(&whole, &KEYS).filter(|_| front.is_none());
        if let Some(mistake) = &mistake {
            report
                .error("missing-title", &location.at(mistake.line, 1), mistake.message)
                .help(mistake.help);
        } else if !had_title && !broken && !text.draft {
            let line = front.and_then(|front| front_matter::line_of(front, "title"));
            report
                .error("missing-title", &location.at(line.unwrap_or(1), 1), "missing title")
                .help(match (line, front) {
                    (Some(_), _) => "write the title behind `title:`",
                    (None, Some(_)) => "add a line `title: …` between the two lines `---`",
                    (None, None) => "start the file with three lines: `---`, `title: …`, `---`",
                });
        }
        if let Some(line) = front.and_then(|_| front_matter::second(&whole[body_at..], &KEYS)) {
            report
                .error(
                    "yaml",
                    &location.at(first_line + line - 1, 1),
                    "a second front matter, which readers would see",
                )
                .help("move its keys between the first two lines `---`, and delete the rest");
        }
        let body = markdown::parse(&whole[body_at..], first_line);
        AuthoredText { body, is_broken: broken || mistake.is_some() || is_unclosed(&whole), ..text }
    }

    /// Reads the keys of the front matter, for a text without a body.
    fn read_keys(fields: &mut MapReader<'_>, location: &Location) -> AuthoredText {
        let title = fields.text("title").map(one_line);
        let description = fields.text("description").map(one_line);
        let sms = fields.text("sms");
        let slug = fields.text("slug").filter(|slug| slug_fits(slug, fields.report));
        let keywords = fields.list("keywords");
        let draft = fields.flag("draft");
        let publish_on = Date::read(fields, "publish_on");
        let expire_on = Date::read(fields, "expire_on");
        if let (Some(from), Some(until)) = (&publish_on, &expire_on)
            && until.value <= from.value
        {
            let from = from.value;
            let message = format!(
                "this text is never published: it expires on {}, and `publish_on` is {from}",
                until.value
            );
            let help = "write a day after `publish_on`, or leave one of the two out";
            fields.report.error("bad-date", &until.location, message).help(help);
        }
        let safety = fields.enum_value("safety");
        let stamp = fields.nested("translation", "a translation's stamp", Stamp::read).flatten();
        let untitled = || Located { location: location.clone(), ..Located::default() };
        AuthoredText {
            location: location.clone(),
            title: title.unwrap_or_else(untitled),
            description,
            sms,
            keywords,
            slug,
            draft,
            publish_on,
            expire_on,
            safety,
            stamp,
            body: ParsedText::default(),
            is_broken: false,
        }
    }

    /// The reason why this text is not published with these options; `None` if it is.
    pub fn unpublished(&self, options: &BuildOptions) -> Option<Unpublished> {
        if options.drafts {
            return None;
        }
        if self.draft {
            return Some(Unpublished::Draft);
        }
        let until = options.ahead.unwrap_or(options.date);
        if let Some(day) = self.publish_on.as_ref().map(|on| on.value).filter(|day| *day > until) {
            return Some(Unpublished::Before(day));
        }
        let until = self.expire_on.as_ref().map(|day| day.value);
        until.filter(|day| *day <= options.date).map(Unpublished::After)
    }

    /// The value of a field; `None` if it has none.
    pub fn field(&self, field: Field) -> Option<&Located<String>> {
        match field {
            Field::Title => Some(&self.title),
            Field::Description => self.description.as_ref(),
            Field::Sms => self.sms.as_ref(),
        }
    }

    /// The description, or an empty text.
    pub fn described(&self) -> &str {
        self.description.as_ref().map_or("", |description| &description.value)
    }

    /// The location of a position in this file.
    pub fn position(&self, position: markdown::Position) -> Location {
        self.location.at(position.line, position.column)
    }
}

/// Returns `true` for lower-case letters with their marks, digits and hyphens, of which a segment of an address is made.
pub fn is_slug(text: &str) -> bool {
    let fits = |c: char| (c.is_alphanumeric() && !c.is_uppercase()) || c == '-';
    let is_known = |c: char| fits(c) || is_mark(c) && !matches!(c, '\u{300}'..='\u{36f}');
    text.starts_with(fits) && text.chars().all(is_known) && !text.contains(is_selector)
}

/// Returns `true` for the selectors of Mongolian, which are marks and not shown.
fn is_selector(c: char) -> bool {
    matches!(c, '\u{180b}'..='\u{180f}')
}

fn slug_fits(slug: &Located<String>, report: &mut Report) -> bool {
    let fits = is_slug(&slug.value);
    if !fits {
        report.error("bad-value", &slug.location, format!("invalid slug: `{}`", slug.value)).help(
            format!(
                "use lower-case letters, digits and hyphens: `slug: {}`",
                markdown::slug(&slug.value)
            ),
        );
    }
    fits
}

/// Joins the lines of a value: titles stand in headings, lists, feeds and calendars, which have one line for them.
pub fn one_line(mut text: Located<String>) -> Located<String> {
    let is_break = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    if text.value.contains(is_break) {
        let lines = text.value.split(is_break).map(str::trim).filter(|line| !line.is_empty());
        text.value = lines.collect::<Vec<_>>().join(" ");
    }
    text
}
