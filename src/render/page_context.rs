//! Where the writing stands: one language, one file, and the way from it to everything else.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::route::relative;
use crate::model::{AssetId, LangId, PageId, Route, Site};

use crate::render::Renderer;
use crate::render::html::Html;
use crate::render::localizer::Localizer;
use crate::render::view::Link;

/// The file that is being written, for one reader's language.
#[derive(Clone, Copy)]
pub struct PageContext<'e> {
    pub renderer: &'e Renderer<'e>,
    pub lang: LangId,
    /// The file below the output folder.
    pub file: &'e str,
    /// A lite page: its links lead to other lite pages.
    pub lite: bool,
}

impl<'e> PageContext<'e> {
    pub fn site(self) -> &'e Site {
        self.renderer.site
    }

    pub fn localizer(self) -> &'e Localizer<'e> {
        self.renderer.localizer(self.lang)
    }

    /// A view as the theme shows it in this form: as `NAME.html` says, on lite pages `NAME-lite.html`.
    pub fn render(self, name: &str, view: &impl Serialize) -> Result<Html, Finding> {
        let mut out = String::new();
        self.render_to(name, view, &mut out)?;
        Ok(out.into())
    }

    /// The same at the end of `out`.
    pub fn render_to(
        self,
        name: &str,
        view: &impl Serialize,
        out: &mut String,
    ) -> Result<(), Finding> {
        let form = if self.lite { "-lite.html" } else { ".html" };
        self.renderer.theme.piece(&[name, form].concat(), &self.localizer().interface, view, out)
    }

    /// The way to a route.
    pub fn url_to(self, route: Route) -> String {
        relative(self.file, &route.file(self.site()))
    }

    /// The way to a page, in the reader's language and in this form: full or lite page.
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

    /// The way to a page's lite page; empty where lite pages are not made.
    pub fn url_to_lite(self, page: PageId) -> String {
        let lite_page = Route::LitePage { page, lang: self.lang, page_no: 0 };
        if self.site().lite_pages { self.url_to(lite_page) } else { String::new() }
    }

    /// A page by its title.
    pub fn link(self, page: PageId) -> Link {
        let (whose, text) = self.site().page(page).answer(self.lang);
        Link {
            title: text.title.value.clone(),
            url: self.url_to_page(page),
            lang: (whose != self.lang).then(|| self.site().code(whose).to_owned()),
        }
    }

    /// Where one sees the same from as from here, but for what [`PageContext::contains`].
    pub fn link_scope(self) -> &'e str {
        match self.folder() {
            // Every file of a folder has the same ways.
            Err(folder) => folder,
            // So have those that stand in folders of their own, all of these in one.
            Ok(folder) => &folder[..folder.rfind('/').unwrap_or(0)],
        }
    }

    /// Whether a page stands in this file's own folder, so that the way there is no other file's.
    pub fn contains(self, page: PageId) -> bool {
        let Ok(own) = self.folder() else { return false };
        let own = if self.lite { own.strip_prefix("lite/").unwrap_or(own) } else { own };
        let below = self.site().page(page).path(self.lang).strip_prefix(own);
        below.is_some_and(|rest| own.is_empty() || rest.is_empty() || rest.starts_with('/'))
    }

    /// The folder that this file stands for, or else the one that it stands in, with a slash.
    fn folder(self) -> Result<&'e str, &'e str> {
        match self.file.strip_suffix("/index.html") {
            Some(own) => Ok(own),
            None => Err(self.file.rfind('/').map_or("/", |end| &self.file[..=end])),
        }
    }

    /// The same place, in another reader's language.
    pub fn in_language(self, lang: LangId) -> PageContext<'e> {
        PageContext { lang, ..self }
    }
}
