//! Attributes with texts, names of standards, and sources that nothing fetches.

use super::family::Family;

/// In every document.
const WORDS: &[&str] = &[
    "about",
    "algorithm",
    "alt",
    "alttext",
    "cite",
    "class",
    "content",
    "datatype",
    "definitionurl",
    "id",
    "itemid",
    "itemprop",
    "itemtype",
    "label",
    "lang",
    "longdesc",
    "name",
    "nonamespaceschemalocation",
    "prefix",
    "profile",
    "property",
    "rel",
    "requiredextensions",
    "requiredfeatures",
    "resource",
    "role",
    "schemalocation",
    "scheme",
    "summary",
    "title",
    "type",
    "typeof",
    "value",
    "vocab",
];

/// In documents of office programs; keys, checksums and objects in base64 may begin with slashes.
const OFFICE_WORDS: &[&str] = &[
    "altname",
    "anchor",
    "arcrole",
    "attribution",
    "author",
    "authors",
    "caption",
    "checksum",
    "comment",
    "current-value",
    "custom1",
    "custom2",
    "custom3",
    "custom4",
    "custom5",
    "descr",
    "description",
    "display",
    "display-name",
    "displayname",
    "displaytext",
    "doclocation",
    "equationxml",
    "error",
    "errortitle",
    "gfxdata",
    "hash",
    "hashvalue",
    "help",
    "helptext",
    "identifier",
    "initials",
    "invalidurl",
    "key1",
    "key2",
    "linktarget",
    "namespace",
    "namespaceuri",
    "note",
    "prefixmappings",
    "prompt",
    "prompttitle",
    "protection-key",
    "ref-name",
    "roundtripdatachecksum",
    "roundtripdatasignature",
    "salt",
    "saltvalue",
    "source-field-name",
    "statusbar",
    "statustext",
    "string",
    "string-value",
    "string-value-if-false",
    "string-value-if-true",
    "tag",
    "targetnamespace",
    "text",
    "tooltip",
    "uniquename",
    "uri",
    "userid",
    "v",
    "val",
];

/// Returns `true` for an attribute whose value no program fetches.
pub(super) fn is_words(name: &str, key: &str, family: Family) -> bool {
    let is_fetched = match (family, name, key) {
        // A property of a control, such as the address of its picture.
        (Family::OpenDocument, "property" | "list-value", "string-value" | "value")
        | (Family::OpenDocument, "instance", "resource")
        // `sl:schema` (ECMA-376-1, 23.2.1); the list of a namespace and its schema stands in other elements.
        | (Family::Office, "schema", "schemalocation") => true,
        _ => false,
    };
    let is_listed = WORDS.contains(&key)
        || match family {
            Family::Epub => key == "style" || key.starts_with("aria-") || key.starts_with("data-"),
            Family::OpenDocument | Family::Office => OFFICE_WORDS.contains(&key),
        };
    is_listed && !is_fetched
}
