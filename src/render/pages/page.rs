//! The view of a page in one language.

use std::ops::Range;

use strum::VariantArray;

use crate::finding::Finding;
use crate::markdown::{Placeholder, PlaceholderKind};
use crate::model::kind::Audience;
use crate::model::{
    LangId, Page, PageData, PageId, PageKind, PartialDate, Route, Site, StampState, Text,
};
use crate::render::fragments::entry::{Detail, entries, link};
use crate::render::fragments::sections::{self, toc};
use crate::render::fragments::switcher::switcher;
use crate::render::fragments::trail::trail;
use crate::render::helplines::card;
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::pagination::order::{is_placed, order};
use crate::render::structured;
use crate::render::view::{
    Alternate, Borrowed, Group, KindView, PageType, PageView, Pager, SectionView, View,
};

use super::{social, sources};

/// Words that a reader reads in a minute (Brysbaert 2019, silent reading of non-fiction: 238; rounded down for
/// phones).
const WORDS_PER_MINUTE: u32 = 200;

/// The attribute of a check box in a text's HTML.
const TASK: &str = "class=\"task\"";

/// The contents of one of the files that a page is divided into.
#[derive(Default)]
pub struct FileContents<'e> {
    pub sections: Vec<SectionView<'e>>,
    /// The range of the page's list.
    pub list: Range<usize>,
    pub pager: Option<Pager>,
    /// The size of the lite page in words; empty on lite pages.
    pub lite_size: String,
}

/// The view of one file of a page.
pub fn view<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    kind: KindView<'e>,
    contents: FileContents<'e>,
) -> Result<View<'e>, Finding> {
    let is_full = !ctx.lite;
    let is_first = contents.pager.as_ref().is_none_or(|pager| pager.number == 1);
    let is_last = contents.pager.as_ref().is_none_or(|pager| pager.number == pager.of);
    let (children, groups) = children(ctx, page, contents.list, contents.pager.is_none())?;
    let (text_lang, text) = page.answer(ctx.lang);
    // The home page opens with the text before the first heading.
    let opens = |section: &SectionView<'_>| {
        is_full && matches!(page.kind, PageData::Home) && section.title.is_empty()
    };
    let (lead, rest): (Vec<_>, Vec<_>) = contents.sections.into_iter().partition(opens);
    let lead = lead.iter().map(|section| section.html.as_str()).collect::<String>().into();
    let minutes = text.body.words.div_ceil(WORDS_PER_MINUTE).max(1);
    let view = PageView {
        kind: PageType::from(&page.kind),
        title: &text.title.value,
        is_titled_like_site: text.title.value == ctx.site().campaign.title(ctx.lang),
        description: text.described(),
        lang: ctx.site().code(ctx.lang),
        dir: ctx.localizer().direction(),
        borrowed: borrowed(ctx, text_lang),
        machine: machine(ctx, text),
        canonical: Route::Page { page: page.id, lang: text_lang, page_no: 0 }.absolute(ctx.site()),
        noindex: text_lang != ctx.lang || text.draft,
        alternates: if is_full { alternates(ctx, page) } else { Vec::new() },
        languages: switcher(ctx, page, |lang| ctx.url_to_page_in(page.id, lang))?,
        lite_page: ctx.url_to_lite(page.id),
        lite_size: contents.lite_size,
        full: ctx.url_to(Route::Page { page: page.id, lang: ctx.lang, page_no: 0 }),
        trail: page.parent.map_or_else(|| Ok(Html::default()), |parent| trail(ctx, parent))?,
        toc: if is_full { toc(ctx, page)? } else { Html::default() },
        lead,
        text: sections::sections(ctx, &rest)?,
        children,
        groups,
        topics: topics(ctx, page)?,
        sources: if is_last { sources::sources(ctx, page) } else { Vec::new() },
        help: if is_first { card::nearby_cards(ctx, page)? } else { Vec::new() },
        updated: updated(page).and_then(|date| ctx.localizer().partial_date(date)),
        minutes: ctx.localizer().format("minutes-short", &[("minutes", minutes.into())]),
        safety: page.safety,
        draft: text.draft,
        pager: contents.pager,
        structured: if is_full && is_first {
            structured::json(ctx, page).into()
        } else {
            Html::default()
        },
        preview: is_full.then(|| social::preview(ctx, page)),
        share: if is_full { social::share(ctx, page) } else { None },
    };
    Ok(View { page: view, kind })
}

impl FileContents<'_> {
    /// Returns `true` if a section has a class or a check box.
    pub fn has_styled_sections(&self) -> bool {
        let has_task = |section: &SectionView<'_>| section.html.as_str().contains(TASK);
        self.sections.iter().any(|section| !section.class.is_empty() || has_task(section))
    }
}

/// Returns `true` if a full page with these pages in its list shows cards.
pub fn shows_cards(site: &Site, page: &Page, listed: &[PageId], view: &View<'_>) -> bool {
    let is_helpline = |id: &PageId| matches!(site.page(*id).kind, PageData::Helpline(_));
    let is_card =
        |placeholder: &Placeholder| matches!(placeholder.kind, PlaceholderKind::Card { .. });
    // The fallback of a withheld block may have cards, too.
    let in_texts = || page.own_texts().any(|(_, text)| text.body.placeholders.iter().any(is_card));
    !view.page.help.is_empty()
        || is_helpline(&page.id)
        || listed.iter().any(is_helpline)
        || in_texts()
}

/// The notice on a text that was translated by machine.
fn machine(ctx: PageContext<'_>, text: &Text) -> String {
    match text.stamp.as_ref().map(|stamp| stamp.state) {
        Some(StampState::Machine) => ctx.localizer().message("machine-notice"),
        Some(StampState::Draft | StampState::Reviewed) | None => String::new(),
    }
}

fn borrowed(ctx: PageContext<'_>, text_lang: LangId) -> Option<Borrowed<'_>> {
    if text_lang == ctx.lang {
        return None;
    }
    let language = ctx.site().campaign.languages.get(text_lang);
    let name = ctx.localizer().language(&language.code);
    Some(Borrowed {
        lang: &language.code,
        dir: ctx.renderer.localizer(text_lang).direction(),
        name: &language.name,
        notice: ctx.localizer().format("borrowed-notice", &[("language", name.into())]),
    })
}

/// The languages that the page is written in, and the page for all others.
fn alternates<'e>(ctx: PageContext<'e>, page: &Page) -> Vec<Alternate<'e>> {
    let site = ctx.site();
    let mut alternates: Vec<Alternate<'_>> = page
        .own_texts()
        .filter_map(|(lang, _)| {
            let url = Route::Page { page: page.id, lang, page_no: 0 }.absolute(site)?;
            Some(Alternate { lang: site.code(lang), url })
        })
        .collect();
    let others = Route::for_other_languages(page).and_then(|route| route.absolute(site));
    alternates.extend(others.map(|url| Alternate { lang: "x-default", url }));
    alternates
}

fn topics(ctx: PageContext<'_>, page: &Page) -> Result<Vec<Html>, Finding> {
    let site = ctx.site();
    let found = page.topics.iter().filter_map(|name| site.find(PageKind::Topic, &name.value));
    found.map(|id| link(ctx, id)).collect()
}

fn updated(page: &Page) -> Option<PartialDate> {
    match &page.kind {
        PageData::Guide(guide) => guide.updated,
        _ => None,
    }
}

fn children(
    ctx: PageContext<'_>,
    page: &Page,
    list: Range<usize>,
    is_undivided: bool,
) -> Result<(Html, Vec<Group>), Finding> {
    if is_placed(page, ctx.lang) {
        return Ok((Html::default(), Vec::new()));
    }
    let order = order(ctx.renderer, page, ctx.lang);
    let order = &order[list];
    match page.kind {
        PageData::Section(PageKind::Resource) if is_undivided => {
            Ok((Html::default(), by_audience(ctx, order)?))
        }
        _ => Ok((entries(ctx, order, Detail::Whole)?, Vec::new())),
    }
}

/// "Part 2 of 3" with links to the previous and the next file; `None` if there is one file.
pub fn pager(
    ctx: PageContext<'_>,
    page_no: u16,
    of: usize,
    route: impl Fn(u16) -> Route,
) -> Option<Pager> {
    if of < 2 {
        return None;
    }
    let number = usize::from(page_no) + 1;
    Some(Pager {
        number,
        of,
        text: ctx.localizer().page_no(number, of),
        previous: page_no.checked_sub(1).map(|page_no| ctx.url_to(route(page_no))),
        next: (number < of).then(|| ctx.url_to(route(page_no + 1))),
    })
}

/// Resources grouped by audience; a resource for two audiences is in both groups.
fn by_audience(ctx: PageContext<'_>, pages: &[PageId]) -> Result<Vec<Group>, Finding> {
    let is_for = |id: &PageId, audience: Audience| match &ctx.site().page(*id).kind {
        PageData::Resource(resource) => resource.audience.contains(&audience),
        _ => false,
    };
    let mut groups = Vec::new();
    for audience in Audience::VARIANTS {
        let name = audience.into_str();
        let pages: Vec<PageId> = pages.iter().copied().filter(|id| is_for(id, *audience)).collect();
        if !pages.is_empty() {
            groups.push(Group {
                title: ctx.localizer().message(&format!("audience-{name}")),
                id: name.to_owned(),
                items: entries(ctx, &pages, Detail::elsewhere(ctx))?,
            });
        }
    }
    Ok(groups)
}
