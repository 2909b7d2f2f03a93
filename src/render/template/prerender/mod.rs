//! Partial evaluation of templates: a template runs once for each *shape* of view, not once for each page.
//!
//! # Why
//! Most of the time of a large build went into tera: it looks up a few hundred names for each page, and nearly all
//! pages of a kind get the same answers. 10,000 texts took 7.4 s of CPU time without this module and take 3.4 s
//! with it.
//!
//! # How
//! A view is split into a static and a dynamic part (`SplitView`):
//!
//! - The static part is its *shape* (`ViewShape`): keys, the length of lists, numbers, booleans, names of enum
//!   variants, and which strings are empty.
//! - The dynamic part is its *words*: all strings that are not empty. A string is text or, as
//!   [`Html`](crate::render::html::Html), markup.
//!
//! On the second occurrence of a shape, its template is rendered with a numbered slot in place of each word. The
//! result is a `Skeleton`, the residual program of partial evaluation. From then on a page of this shape is made by
//! copying the skeleton and filling its slots; text is escaped, markup is not.
//!
//! # When it is correct
//! A skeleton is valid for all words only if the template does nothing with words but output them or ask whether
//! they are empty (which is in the shape). `inspection` reads from the templates' source which names they compare,
//! filter or pass on; a shape with a word of such a name is rendered by tera each time. So a theme may do with
//! words what it likes: it is slower, not wrong. What a template should compare is an enum in the view: serde's unit
//! variants belong to the shape.
//!
//! Slots are marked with two [noncharacters](crate::noncharacters), which no text contains.

mod inspection;
mod serializer;
mod skeleton;
mod split_view;
mod tags;
mod templates;
mod view_shape;

pub use split_view::{Additions, ViewParts};
pub use templates::{RenderError, TemplateCache, TemplateSource, Templates};
