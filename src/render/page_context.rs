//! The file that is being written, and URLs from it to other files.

use serde::Serialize;

use crate::finding::{Finding, Located};
use crate::model::route::address::relative;
use crate::model::{AssetId, LangId, PageId, PageKind, Route, Site};

use super::assets::bundle::BundleKind;
use super::assets::minify;
use super::html::Html;
use super::language_marks;
use super::localizer::Localizer;
use super::renderer::{FragmentKey, Renderer};
use super::template::theme::Layout;
use super::view::{Link, View};

/// The file that is being written, for a reader's language.
#[derive(Clone, Copy)]
pub struct PageContext<'e> {
    pub renderer: &'e Renderer,
    pub lang: LangId,
    /// The path below the output folder.
    pub file: &'e str,
    /// A lite page: it links to other lite pages.
    pub lite: bool,
}

impl<'e> PageContext<'e> {
    pub fn site(self) -> &'e Site {
        &self.renderer.site
    }

    pub fn localizer(self) -> &'e Localizer {
        self.renderer.localizer(self.lang)
    }

    /// The context of this file for another reader's language.
    pub fn in_language(self, lang: LangId) -> PageContext<'e> {
        PageContext { lang, ..self }
    }

    /// Renders a view with the template `NAME.html`, on lite pages `NAME-lite.html`.
    pub fn render(self, name: &str, view: &impl Serialize) -> Result<Html, Finding> {
        let mut out = String::new();
        self.render_to(name, view, &mut out)?;
        Ok(out.into())
    }

    /// Renders as [`PageContext::render`] does, and appends the result to `out`.
    pub fn render_to(
        self,
        name: &str,
        view: &impl Serialize,
        out: &mut String,
    ) -> Result<(), Finding> {
        let form = if self.lite { "-lite.html" } else { ".html" };
        let template = [name, form].concat();
        self.renderer.theme.render_fragment(&template, &self.localizer().interface, view, out)
    }

    /// Renders the whole file with a template, minified if the campaign asks for it.
    pub fn render_file(
        self,
        template: &str,
        kind: BundleKind,
        layout: &Layout,
        view: &View<'_>,
    ) -> Result<Vec<u8>, Finding> {
        let interface = &self.localizer().interface;
        let file = self.renderer.theme.render_file(template, kind, interface, layout, view)?;
        let file = language_marks::finish_html(file);
        Ok(if self.site().campaign.minify { minify::html(file) } else { file })
    }

    pub fn url_to(self, route: Route) -> String {
        relative(self.file, &route.file(self.site()))
    }

    /// The URL of a page in the reader's language and in this file's form: full or lite page.
    pub fn url_to_page(self, page: PageId) -> String {
        self.url_to_page_in(page, self.lang)
    }

    pub fn url_to_page_in(self, page: PageId, lang: LangId) -> String {
        self.url_to(if self.lite {
            Route::LitePage { page, lang, page_no: 0 }
        } else {
            Route::Page { page, lang, page_no: 0 }
        })
    }

    pub fn url_to_asset(self, asset: AssetId) -> String {
        self.url_to(Route::Asset(asset))
    }

    /// The URL of a page's lite page; empty where lite pages are not made.
    pub fn url_to_lite(self, page: PageId) -> String {
        let lite_page = Route::LitePage { page, lang: self.lang, page_no: 0 };
        if self.site().lite_pages { self.url_to(lite_page) } else { String::new() }
    }

    /// A link to a page by its title.
    pub fn link(self, page: PageId) -> Link {
        let (text_lang, text) = self.site().page(page).answer(self.lang);
        Link {
            title: text.title.value.clone(),
            url: self.url_to_page(page),
            lang: (text_lang != self.lang).then(|| self.site().code(text_lang).to_owned()),
            dir: self.borrowed_direction(text_lang),
        }
    }

    /// The direction of a text's language; `None` if it is the reader's own.
    pub fn borrowed_direction(self, text_lang: LangId) -> Option<&'static str> {
        (text_lang != self.lang).then(|| self.renderer.localizer(text_lang).direction())
    }

    /// A link to a page by its kind and the name of its folder; `None` if there is no such page.
    pub fn link_by_name(self, page_kind: PageKind, name: &Located<String>) -> Option<Link> {
        self.site().find(page_kind, &name.value).map(|id| self.link(id))
    }

    /// The folder from which all relative URLs are the same as from this file, except those to pages that it
    /// [`contains`](PageContext::contains).
    pub fn link_scope(self) -> &'e str {
        match self.folder() {
            // All files of one folder share their URLs.
            Err(folder) => folder,
            // All files in folders of their own, next to each other, share theirs.
            Ok(folder) => &folder[..folder.rfind('/').unwrap_or(0)],
        }
    }

    /// The key of a fragment about a page that all files of this link scope share.
    pub fn fragment_key(self, page: PageId) -> FragmentKey {
        FragmentKey { link_scope: self.link_scope().to_owned(), lang: self.lang, page }
    }

    /// Returns `true` if a page is in this file's own folder, so that its URL is unlike that from other files.
    pub fn contains(self, page: PageId) -> bool {
        let Ok(own) = self.folder() else { return false };
        let own = if self.lite { own.strip_prefix("lite/").unwrap_or(own) } else { own };
        let below = self.site().page(page).path(self.lang).strip_prefix(own);
        below.is_some_and(|rest| own.is_empty() || rest.is_empty() || rest.starts_with('/'))
    }

    /// The folder of which this file is the index (`Ok`), or else the folder that it is in, with a slash (`Err`).
    fn folder(self) -> Result<&'e str, &'e str> {
        match self.file.strip_suffix("/index.html") {
            Some(own) => Ok(own),
            None => Err(self.file.rfind('/').map_or("/", |end| &self.file[..=end])),
        }
    }
}
