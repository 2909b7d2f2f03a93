//! The templates of a theme, rendered through skeletons.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Error, Tera, Value};

use crate::markdown::escape;
use crate::render::memo::Memo;
use crate::render::template::budget;

use super::inspection::Inspection;
use super::skeleton::Skeleton;
use super::split_view::{Additions, SplitView};
use super::view_shape::Token;

/// A template that is not compiled yet.
pub struct TemplateSource {
    pub name: String,
    pub text: String,
    /// The text with a budget, if it is the campaign's own.
    pub budgeted: Option<String>,
}

/// The templates of a theme.
pub struct Templates {
    tera: Tera,
    /// By the name of the template.
    inspections: BTreeMap<String, Inspection>,
}

/// Skeletons by the fingerprint of their shape, for one set of values besides the view (such as the interface of one
/// language).
#[derive(Default)]
pub struct TemplateCache(Memo<u128, Known>);

#[derive(Clone)]
enum Known {
    /// The shape was rendered once. Most of these never come again, so they get no skeleton.
    Seen,
    /// `None` where the template does more with words than to output them.
    Rendered(Option<Arc<Skeleton>>),
}

/// A reason why a template could not be rendered.
pub enum RenderError {
    /// The template has a mistake.
    Template(Error),
    /// The view has a value that no template can take.
    View(String),
}

impl Templates {
    /// Compiles templates. If one has a mistake, none can be rendered.
    pub fn compile(sources: &[TemplateSource]) -> (Templates, Option<Error>) {
        let mut tera = Tera::new();
        budget::register(&mut tera);
        tera.set_escape_fn(|text, out| {
            let mut safe = String::with_capacity(text.len());
            escape(text, &mut safe);
            out.write_all(safe.as_bytes())
        });
        let named = sources.iter().map(|source| (source.name.as_str(), source.text.as_str()));
        let inspections = Inspection::of_templates(named);
        let compiled = sources.iter().map(|source| {
            (source.name.as_str(), source.budgeted.as_deref().unwrap_or(&source.text))
        });
        let mistake = tera.add_raw_templates(compiled).err();
        (Templates { tera, inspections }, mistake)
    }

    /// Returns `true` if there is a template of this name.
    pub fn contains(&self, template: &str) -> bool {
        self.tera.contains_template(template)
    }

    /// Renders a view and appends the result to `out`. Templates see `phrases` beside the view's keys; all views
    /// that are rendered with one `cache` must be rendered with the same `phrases`.
    pub fn render(
        &self,
        template: &str,
        (phrases, cache): (&Value, &TemplateCache),
        view: &impl Serialize,
        additions: &Additions<'_>,
        out: &mut String,
    ) -> Result<(), RenderError> {
        let mut view = SplitView::of(view, additions).map_err(RenderError::View)?;
        // With the name of the template, the shape is the whole key of the cache.
        view.push(Token::Variant(template));
        let full = |values| self.render_fully(template, phrases, values);
        match self.skeleton(template, cache, &view, full)? {
            Some(skeleton) => {
                out.reserve(skeleton.len() + view.words_len());
                skeleton.fill(out, |number, out| view.write(number, out));
            }
            None => out.push_str(&full(view.values())?),
        }
        Ok(())
    }

    /// Renders a view without a skeleton, for files that are rendered once. `markup` is added under keys of its own.
    pub fn render_once(
        &self,
        template: &str,
        phrases: &Value,
        view: &impl Serialize,
        markup: &[(&str, &str)],
    ) -> Result<String, RenderError> {
        let mut context = Context::from_serialize(view).map_err(RenderError::Template)?;
        for (key, html) in markup {
            context.insert_value((*key).to_owned(), Value::safe_string(html));
        }
        self.render_context(template, phrases, context)
    }

    /// The skeleton for a view, made if its shape comes a second time.
    fn skeleton(
        &self,
        template: &str,
        cache: &TemplateCache,
        view: &SplitView<'_>,
        full: impl Fn(Vec<(String, Value)>) -> Result<String, RenderError>,
    ) -> Result<Option<Arc<Skeleton>>, RenderError> {
        let fingerprint = view.shape().fingerprint();
        match cache.0.get(&fingerprint) {
            Some(Known::Rendered(skeleton)) => Ok(skeleton),
            Some(Known::Seen) => {
                let inspection = self.inspections.get(template);
                let is_valid = inspection.is_some_and(|it| it.only_outputs_words_of(view.shape()));
                let rendered = is_valid.then(|| full(view.values_with_slots())).transpose()?;
                let skeleton = rendered.and_then(|text| Skeleton::parse(&text)).map(Arc::new);
                cache.0.insert(fingerprint, Known::Rendered(skeleton.clone()));
                Ok(skeleton)
            }
            None => {
                cache.0.insert(fingerprint, Known::Seen);
                Ok(None)
            }
        }
    }

    fn render_fully(
        &self,
        template: &str,
        phrases: &Value,
        values: Vec<(String, Value)>,
    ) -> Result<String, RenderError> {
        let mut context = Context::new();
        values.into_iter().for_each(|(key, value)| context.insert_value(key, value));
        self.render_context(template, phrases, context)
    }

    fn render_context(
        &self,
        template: &str,
        phrases: &Value,
        mut context: Context,
    ) -> Result<String, RenderError> {
        context.insert_value("phrases", phrases.clone());
        budget::render(|output| self.tera.render_to(template, &context, output))
            .map_err(RenderError::Template)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize, Clone, Copy)]
    #[serde(rename_all = "lowercase")]
    enum Color {
        Red,
        Blue,
    }

    #[derive(Serialize)]
    struct View {
        title: &'static str,
        color: Color,
        items: Vec<&'static str>,
    }

    /// Every way of rendering a view gives the same text, with and without a skeleton.
    #[test]
    fn skeletons_change_nothing() {
        let plain = "{% if color == \"red\" %}!{% endif %}{% for item in items %}<i>{{ item }}</i>{% endfor %}{{ title }}";
        let inspecting = "{% if title == \"a<\" %}!{% endif %}{{ title }}{{ items | length }}";
        let sources = [("a.html", plain), ("b.html", inspecting)];
        let sources = sources.map(|(name, text)| TemplateSource {
            name: name.to_owned(),
            text: text.to_owned(),
            budgeted: None,
        });
        let (templates, mistake) = Templates::compile(&sources);
        assert!(mistake.is_none());
        let (phrases, cache) = (Value::from(()), TemplateCache::default());
        for round in 0..3 {
            for title in ["a<", "b", ""] {
                for color in [Color::Red, Color::Blue] {
                    for items in [vec![], vec!["x", "&"], vec!["", "y"]] {
                        let view = View { title, color, items };
                        for template in ["a.html", "b.html"] {
                            let mut out = String::new();
                            let additions = Additions::default();
                            let done = templates.render(
                                template,
                                (&phrases, &cache),
                                &view,
                                &additions,
                                &mut out,
                            );
                            assert!(done.is_ok());
                            let whole = templates.render_once(template, &phrases, &view, &[]);
                            assert_eq!(Some(out), whole.ok(), "{template} {title:?} round {round}");
                        }
                    }
                }
            }
        }
    }
}
