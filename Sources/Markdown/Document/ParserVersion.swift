import CCmark

/// The version of libcmark by which bodies are parsed, as `0.30.2`.
package var markdownParserVersion: String { cmark_version_string().map { String(cString: $0) } ?? "unknown" }
