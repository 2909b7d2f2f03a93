//! Markup that templates output without escaping.

use std::sync::Arc;

use serde::{Serialize, Serializer};

/// A piece of HTML, shared by its clones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Html(Arc<String>);

impl Html {
    /// The name of the newtype by which serializers recognise markup.
    pub const NAME: &'static str = "Html";

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<String> for Html {
    fn from(html: String) -> Html {
        Html(Arc::new(html))
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(Html::NAME, self.0.as_str())
    }
}
