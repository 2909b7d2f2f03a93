//! JSON Schemas (draft 7, which the YAML language server reads).

use serde_json::{Map, Value, json};

use crate::key_record::{Key, KeyRecord, Shape};

use super::document::{Document, is_mapping, keys_of};
use super::notes;

/// Mappings in whose place one value is enough: `sources: [leaflet]`, `logo: themes/logo.svg`.
const SINGLE_TOO: [&str; 2] = ["sources[]", "logo"];

/// Returns the schema of a document.
pub fn schema(document: Document) -> Value {
    let record = document.record();
    let mut whole = object(document, &record, "");
    whole.insert("$schema".into(), json!("http://json-schema.org/draft-07/schema#"));
    whole.insert("title".into(), json!(document.name()));
    Value::Object(whole)
}

/// The schema of a mapping.
fn object(document: Document, record: &KeyRecord, path: &str) -> Map<String, Value> {
    let (mut properties, mut others, mut required) = (Map::new(), json!(false), Vec::new());
    for key in keys_of(record, path) {
        if key.name == "*" {
            others = single();
            continue;
        }
        let whole = key.whole_path();
        let mut value = value(document, record, key);
        if record.unknown.contains(&whole) {
            value = json!({ "anyOf": [value, { "const": "unknown" }] });
        }
        if let Value::Object(value) = &mut value {
            let note = notes::note(document, &whole);
            let sentences: Vec<&str> =
                [note, &key.help].into_iter().filter(|text| !text.is_empty()).collect();
            let words = sentences.join("\n\n");
            // The second is for editors that show Markdown.
            value.insert("description".into(), json!(words));
            value.insert("markdownDescription".into(), json!(words));
        }
        properties.insert(key.name.to_owned(), value);
        if record.required.contains(&whole) {
            required.push(json!(key.name));
        }
    }
    let mut map = Map::new();
    map.insert("type".into(), json!("object"));
    map.insert("properties".into(), Value::Object(properties));
    map.insert("additionalProperties".into(), others);
    if !required.is_empty() {
        map.insert("required".into(), Value::Array(required));
    }
    map
}

fn value(document: Document, record: &KeyRecord, key: &Key) -> Value {
    let whole = key.whole_path();
    let mapping = |path: &str| {
        let object = Value::Object(object(document, record, path));
        match SINGLE_TOO.contains(&path) {
            true => json!({ "anyOf": [object, single()] }),
            false => object,
        }
    };
    let list_of = |item: Value| json!({ "anyOf": [{ "type": "array", "items": item }, item] });
    match key.shape {
        Shape::Text => single(),
        Shape::Flag => json!({ "enum": [true, false, "yes", "no"] }),
        Shape::List => list_of(single()),
        Shape::Name(names) => json!({ "enum": names }),
        Shape::Names(names) => list_of(json!({ "enum": names })),
        Shape::Maps => json!({ "type": "array", "items": mapping(&format!("{whole}[]")) }),
        Shape::Node if is_mapping(record, &whole) => mapping(&whole),
        // A text, or one for each language.
        Shape::Node => json!({
            "anyOf": [single(), { "type": "object", "additionalProperties": single() }]
        }),
    }
}

/// One value; in YAML a number or a date needs no quotes.
fn single() -> Value {
    json!({ "type": ["string", "number", "boolean"] })
}
