//! `/sq/search/index.js`: the search index of a language.
//!
//! It is a script, because a page from `file:` cannot fetch JSON. Words are in it as readers see them; only `search.js`
//! folds and compares them.

use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::model::kind::Reach;
use crate::model::{LangId, Page, PageData, PageKind, Route};
use crate::render::page_context::PageContext;
use crate::render::pagination::title_index::title_index;
use crate::render::renderer::Renderer;

/// The deepest level of headings in the index.
const MAX_LEVEL: u8 = 3;

pub fn render(renderer: &Renderer, lang: LangId) -> Vec<u8> {
    let file = Route::SearchIndex { lang }.file(&renderer.site);
    // URLs are relative to the search page, which is in the same folder.
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let mut headings = Headings::default();
    let mut pages = String::new();
    for id in &title_index(renderer, lang).entries {
        pages.push(if pages.is_empty() { '[' } else { ',' });
        pages.push_str(&entry(ctx, renderer.site.page(*id), &mut headings));
    }
    // Before 2019, ECMAScript took U+2028 and U+2029 for line ends. `<` is escaped in case a host sends the file as
    // HTML.
    let safe = |json: String| match json.contains(['\u{2028}', '\u{2029}', '<']) {
        true => json.replace(['\u{2028}', '\u{2029}'], " ").replace('<', "\\u003c"),
        false => json,
    };
    let (headings, pages) = (safe(json(&headings.all)), safe(pages));
    let start = if pages.is_empty() { "[" } else { "" };
    ["var fener={\"headings\":", &headings, ",\"pages\":", start, &pages, "]}\n"]
        .concat()
        .into_bytes()
}

/// Serializes strings and numbers, which cannot fail.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Title, URL, numbers of headings, other words; and the language if it is not the page's.
fn entry<'e>(ctx: PageContext<'e>, page: &'e Page, headings: &mut Headings<'e>) -> String {
    let (text_lang, text) = page.answer(ctx.lang);
    let own = text.body.headings.iter().filter(|heading| heading.level <= MAX_LEVEL);
    let numbers: Vec<usize> = own.map(|heading| headings.number(&heading.text)).collect();
    let mut words: Vec<String> = text.keywords.iter().map(|word| word.value.clone()).collect();
    words.extend(facts(ctx, page));
    let (title, url) = (&text.title.value, ctx.url_to_page(page.id));
    match text_lang == ctx.lang {
        true => json(&(title, url, numbers, words)),
        false => json(&(title, url, numbers, words, ctx.site().code(text_lang))),
    }
}

/// Headings without duplicates: guides share most of theirs.
#[derive(Default)]
struct Headings<'e> {
    all: Vec<&'e str>,
    numbers: FxHashMap<&'e str, usize>,
}

impl<'e> Headings<'e> {
    fn number(&mut self, heading: &'e str) -> usize {
        *self.numbers.entry(heading).or_insert_with(|| {
            self.all.push(heading);
            self.all.len() - 1
        })
    }
}

/// Numbers and places in a page's facts.
fn facts(ctx: PageContext<'_>, page: &Page) -> Vec<String> {
    let site = ctx.site();
    let region = |name: &str| {
        let id = site.find(PageKind::Region, name)?;
        Some(site.page(id).text(ctx.lang).title.value.clone())
    };
    match &page.kind {
        PageData::Helpline(helpline) => {
            let numbers = helpline.channels().iter().filter_map(|channel| match &channel.reach {
                Reach::Number(phone) => Some(phone.value.to_string()),
                Reach::Account(_) | Reach::Web(_) | Reach::Address(_) => None,
            });
            numbers.collect()
        }
        PageData::Region(region) => {
            let doors = region.help_points.iter().map(|point| &point.place);
            let places = region.municipalities.iter().chain(&region.hotspots).chain(doors);
            let mut places: Vec<String> = places.cloned().collect();
            places.sort();
            places.dedup();
            places
        }
        PageData::Guide(guide) => {
            guide.countries.iter().map(|code| ctx.localizer().country(code)).collect()
        }
        PageData::Stop(stop) => region(&stop.region.value).into_iter().collect(),
        PageData::Organisation(organisation) => {
            let number = organisation.phone.as_ref().map(ToString::to_string);
            let regions = organisation.regions.iter().filter_map(|name| region(&name.value));
            number.into_iter().chain(regions).collect()
        }
        PageData::Project(project) => {
            project.coverage.iter().filter_map(|name| region(&name.value)).collect()
        }
        PageData::Home
        | PageData::Section(_)
        | PageData::Page
        | PageData::Poster(_)
        | PageData::Story(_)
        | PageData::News(_)
        | PageData::Resource(_)
        | PageData::Source(_)
        | PageData::Topic => Vec::new(),
    }
}
