//! The whole index of a language.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::model::{LangId, PageId, Route};
use crate::render::page_context::PageContext;
use crate::render::renderer::Renderer;
use crate::render::search_files::SearchIndex;

use super::encode::{call, json, push_word};
use super::facts::facts;
use super::fold::{Folding, letters};
use super::limits::Limits;
use super::numbering::Numbering;
use super::plain_text::plain_text;
use super::records::{Records, excerpt};
use super::synonyms::Synonyms;
use super::word_keys::{joins_words, tokens};
use super::words::{Field, Posting, Words};

/// Pages that one thread reads before another may take over.
const CHUNK: usize = 64;
/// The deepest level of headings that count as headings.
const MAX_LEVEL: u8 = 3;

/// The index of a language.
pub fn search_index(renderer: &Renderer, lang: LangId) -> Arc<SearchIndex> {
    let compute = || Arc::new(compute(renderer, lang));
    renderer.memos.search_indexes.get_or_insert_with(lang, compute)
}

fn compute(renderer: &Renderer, lang: LangId) -> SearchIndex {
    let site = &renderer.site;
    let file = Route::SearchIndex { lang }.file(site);
    // URLs are relative to the search page, which is in the same folder.
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let numbering = Numbering::new(renderer, lang);
    let limits = Limits::of(numbering.pages.len());
    let folding = Folding::new(site.code(lang));
    let chunks = numbering.pages.par_chunks(CHUNK).enumerate();
    let chunks: Vec<Chunk> = chunks
        .map(|(at, pages)| Chunk::read(ctx, &folding, pages, at * CHUNK, limits.text))
        .collect();
    let mut texts = Vec::with_capacity(numbering.pages.len());
    let mut postings: FxHashMap<Box<str>, Vec<Posting>> = FxHashMap::default();
    for chunk in chunks {
        texts.extend(chunk.texts);
        for (word, pages) in chunk.words {
            postings.entry(word).or_default().extend(pages);
        }
    }
    let mut words: Vec<(Box<str>, Vec<Posting>)> = postings.into_iter().collect();
    words.par_sort_unstable_by(|a, b| a.0.cmp(&b.0));
    let synonyms = Synonyms::new(&site.synonyms[lang.index()], &folding);
    let files = WordFiles::new(words, &synonyms, limits);
    let records = Records::new(ctx, &numbering.pages, &texts, limits);
    let help = folding.words(&ctx.localizer().message("search-help"));
    let head = Head {
        pages: numbering.pages.len(),
        helplines: numbering.helplines,
        helping: numbering.helping,
        words: &files.starts,
        records: &records.starts,
        kinds: &records.kinds,
        letters: letters(site.code(lang)),
        help: help.iter().map(|word| tokens(word).join(" ")).collect(),
    };
    let named = |letter: char, files: Vec<String>| {
        let files = files.into_iter().enumerate();
        files.map(|(at, content)| call(&format!("{letter}{at}"), &content)).collect()
    };
    SearchIndex {
        head: ["var fener=", &json(&head), "\n"].concat(),
        words: named('w', files.files),
        records: named('r', records.files),
    }
}

/// The content of `index.js`.
#[derive(Serialize)]
struct Head<'a> {
    pages: usize,
    helplines: usize,
    helping: usize,
    /// The start of the first word of each file of words.
    words: &'a [String],
    /// The first page of each file of records.
    records: &'a [usize],
    kinds: &'a [String],
    letters: &'a str,
    /// The words by which readers ask for help.
    help: Vec<String>,
}

/// The words and texts of some pages.
struct Chunk {
    words: Vec<(Box<str>, Vec<Posting>)>,
    texts: Vec<String>,
}

impl Chunk {
    fn read(
        ctx: PageContext<'_>,
        folding: &Folding,
        pages: &[PageId],
        first: usize,
        max_text: usize,
    ) -> Chunk {
        let site = ctx.site();
        let read = |id: &PageId| {
            let page = site.page(*id);
            (page.text(ctx.lang), plain_text(page.text(ctx.lang)), facts(ctx, page))
        };
        let read: Vec<_> = pages.iter().map(read).collect();
        let mut words = Words::new(folding, joins_words(site.code(ctx.lang)));
        for (number, (text, body, facts)) in (first..).zip(&read) {
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            let title = &text.title.value;
            let is_short = title.split_whitespace().nth(2).is_none();
            let field = if is_short { Field::ShortTitle } else { Field::Title };
            words.add(number, field, title);
            words.add_joined(number, title);
            let headings = text.body.headings.iter();
            for heading in headings.filter(|heading| heading.level <= MAX_LEVEL) {
                words.add(number, Field::Heading, &heading.text);
            }
            for keyword in &text.keywords {
                words.add(number, Field::Keyword, &keyword.value);
            }
            for fact in facts {
                words.add(number, Field::Keyword, fact);
            }
            words.add(number, Field::Description, text.described());
            words.add(number, Field::Body, body);
        }
        let texts = read.iter().map(|(text, body, _)| excerpt(text.described(), body, max_text));
        Chunk { texts: texts.collect(), words: words.finish().collect() }
    }
}

/// The files of words.
struct WordFiles {
    /// The words and the synonyms of each file, as JSON.
    files: Vec<String>,
    starts: Vec<String>,
}

impl WordFiles {
    fn new(words: Vec<(Box<str>, Vec<Posting>)>, synonyms: &Synonyms, limits: Limits) -> WordFiles {
        let mut files = WordFiles { files: Vec::new(), starts: Vec::new() };
        let (mut file, mut previous) = (String::new(), Box::<str>::default());
        let mut starts = vec![String::new()];
        let mut contents = Vec::new();
        for (word, mut pages) in words {
            let common = pages.len() > limits.common;
            if common {
                pages.retain(|posting| posting.field > Field::BodyOften);
            }
            let mut entry = String::new();
            push_word(&previous, &word, &pages, common, &mut entry);
            if !file.is_empty() && file.len() + entry.len() > limits.word_file {
                contents.push(std::mem::take(&mut file));
                starts.push(start(&previous, &word));
                entry.clear();
                push_word("", &word, &pages, common, &mut entry);
            }
            if !file.is_empty() {
                file.push(' ');
            }
            file.push_str(&entry);
            previous = word;
        }
        contents.push(file);
        for (at, content) in contents.iter().enumerate() {
            let own = synonyms.between(&starts[at], starts.get(at + 1).map(String::as_str));
            let mut file = json(content);
            if !own.is_empty() {
                file.push(',');
                file.push_str(&json(&own));
            }
            files.files.push(file);
        }
        files.starts = starts;
        files
    }
}

/// The shortest start of a word that comes after another word.
fn start(previous: &str, word: &str) -> String {
    let same = previous.chars().zip(word.chars()).take_while(|(a, b)| a == b).count();
    word.chars().take(same + 1).collect()
}
