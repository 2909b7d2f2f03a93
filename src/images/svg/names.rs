//! The elements and attributes of a drawing (SVG 2, appendix F and G; filter effects module level 1).

/// Returns `true` for an element that draws or is part of a drawing. `feImage` loads a file.
pub(super) fn is_element(name: &str) -> bool {
    ELEMENTS.contains(&name) || name.starts_with("fe") && name != "feImage"
}

/// Returns `true` for an attribute that says how a drawing looks or moves. All others are dropped: `ping`, `target` and
/// `data-…` have no use in a drawing, and unknown ones may get one in a later browser.
pub(super) fn is_attribute(name: &str) -> bool {
    ATTRIBUTES.binary_search(&name).is_ok() || name.starts_with("aria-")
}

#[rustfmt::skip]
const ELEMENTS: &[&str] = &[
    "a", "animate", "animateMotion", "animateTransform", "circle", "clipPath", "defs", "desc", "ellipse", "filter",
    "g", "line", "linearGradient", "marker", "mask", "mpath", "path", "pattern", "polygon", "polyline",
    "radialGradient", "rect", "set", "stop", "style", "svg", "switch", "symbol", "text", "textPath", "title", "tspan",
    "use", "view",
];

/// Sorted by bytes.
#[rustfmt::skip]
const ATTRIBUTES: &[&str] = &[
    "accumulate", "additive", "alignment-baseline", "amplitude", "attributeName", "azimuth", "baseFrequency",
    "baseline-shift", "begin", "bias", "by", "calcMode", "class", "clip", "clip-path", "clip-rule", "clipPathUnits",
    "color", "color-interpolation", "color-interpolation-filters", "color-rendering", "cursor", "cx", "cy", "d",
    "diffuseConstant", "direction", "display", "divisor", "dominant-baseline", "dur", "dx", "dy", "edgeMode",
    "elevation", "enable-background", "end", "exponent", "fill", "fill-opacity", "fill-rule", "filter", "filterUnits",
    "flood-color", "flood-opacity", "font", "font-family", "font-feature-settings", "font-kerning", "font-size",
    "font-size-adjust", "font-stretch", "font-style", "font-variant", "font-weight", "fr", "from", "fx", "fy",
    "glyph-orientation-horizontal", "glyph-orientation-vertical", "gradientTransform", "gradientUnits", "height", "href",
    "id", "image-rendering", "in", "in2", "intercept", "isolation", "k1", "k2", "k3", "k4", "kernelMatrix",
    "kernelUnitLength", "keyPoints", "keySplines", "keyTimes", "lang", "lengthAdjust", "letter-spacing",
    "lighting-color", "limitingConeAngle", "marker-end", "marker-mid", "marker-start", "markerHeight", "markerUnits",
    "markerWidth", "mask", "mask-type", "maskContentUnits", "maskUnits", "max", "method", "min", "mix-blend-mode",
    "mode", "numOctaves", "offset", "opacity", "operator", "order", "orient", "overflow", "paint-order", "path",
    "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "pointer-events", "points", "pointsAtX",
    "pointsAtY", "pointsAtZ", "preserveAlpha", "preserveAspectRatio", "primitiveUnits", "r", "radius", "refX", "refY",
    "repeatCount", "repeatDur", "requiredExtensions", "restart", "result", "role", "rotate", "rx", "ry", "scale", "seed",
    "shape-rendering", "side", "slope", "spacing", "specularConstant", "specularExponent", "spreadMethod",
    "startOffset", "stdDeviation", "stitchTiles", "stop-color", "stop-opacity", "stroke", "stroke-dasharray",
    "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width",
    "style", "surfaceScale", "systemLanguage", "tableValues", "targetX", "targetY", "text-anchor", "text-decoration",
    "text-rendering", "textLength", "to", "transform", "transform-origin", "type", "unicode-bidi", "values",
    "vector-effect", "version", "viewBox", "visibility", "white-space", "width", "word-spacing", "writing-mode", "x",
    "x1", "x2", "xChannelSelector", "y", "y1", "y2", "yChannelSelector", "z",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted() {
        assert!(ATTRIBUTES.is_sorted());
        for (name, known) in [("d", true), ("aria-label", true), ("ping", false), ("target", false)]
        {
            assert_eq!(is_attribute(name), known, "{name}");
        }
    }
}
