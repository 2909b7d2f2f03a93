//! What templates print alike: each shape of view is printed once, with gaps for its words.

use std::hash::{BuildHasher, BuildHasherDefault};
use std::sync::{Arc, RwLock};

use rustc_hash::{FxHashMap, FxHasher};

use crate::render::template::prerender::skeleton::Pattern;
use crate::render::template::prerender::token::Shape;

/// Moulds of views that only differ in their shape and template: all else that the templates see is the same.
#[derive(Default)]
pub struct Moulds(RwLock<FxHashMap<u64, Vec<Arc<Mould>>>>);

/// How one shape is printed by one template.
pub struct Mould {
    template: Box<str>,
    shape: Shape,
    /// `None` where the template does more with words than to place them.
    pub pattern: Option<Pattern>,
}

/// What is known of a shape.
pub enum Known {
    /// Nobody has printed it yet. Most shapes that are printed once are never printed again.
    New,
    /// It was printed before, and is worth a mould.
    Again,
    Moulded(Arc<Mould>),
}

impl Moulds {
    /// What is known of a shape; from now on it has been printed.
    pub fn look(&self, template: &str, shape: &Shape) -> Known {
        let hash = hash(template, shape);
        if let Ok(moulds) = self.0.read()
            && let Some(alike) = moulds.get(&hash)
        {
            let fits = |mould: &&Arc<Mould>| *mould.template == *template && mould.shape == *shape;
            let found = alike.iter().find(fits);
            return found.map_or(Known::Again, |mould| Known::Moulded(mould.clone()));
        }
        if let Ok(mut moulds) = self.0.write() {
            moulds.entry(hash).or_default();
        }
        Known::New
    }

    /// Keeps how a shape is printed.
    pub fn keep(&self, template: &str, shape: &Shape, pattern: Option<Pattern>) -> Arc<Mould> {
        let mould = Arc::new(Mould { template: template.into(), shape: shape.clone(), pattern });
        if let Ok(mut moulds) = self.0.write() {
            moulds.entry(hash(template, shape)).or_default().push(mould.clone());
        }
        mould
    }
}

fn hash(template: &str, shape: &Shape) -> u64 {
    BuildHasherDefault::<FxHasher>::default().hash_one((template, shape))
}
