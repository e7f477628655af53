/// Fields that other tools write into notes for themselves; where Waymark has no such field, they are read over.
enum OtherTools {
    /// Names in lower case, with `_` for blanks and hyphens.
    private static let keys: Set<String> = [
        // Obsidian, and plugins that many have.
        "tags", "tag", "cssclasses", "cssclass", "publish", "permalink", "kanban_plugin", "excalidraw_plugin", "banner",
        "banner_x", "banner_y", "banner_icon", "banner_lock", "banner_path", "icon", "iconize", "sticker", "position",
        "obsidianuimode", "obsidianeditingmode", "linter_yaml_title_alias", "sr_due", "sr_interval", "sr_ease",
        "share_link", "share_updated", "dg_publish", "dg_home", "dg_permalink", "dg_path", "number_headings",
        // Days that editors and sync tools keep.
        "created", "created_at", "created_on", "created_time", "date_created", "creation_date", "creation_time",
        "ctime",
        "modified", "modified_at", "modified_on", "date_modified", "modification_date", "mtime", "updated",
        "updated_at",
        "updated_on", "date_updated", "last_updated", "last_modified", "last_edited_time", "lastmod",
        // Names by which databases find a note again.
        "id", "uid", "uuid", "guid", "zettel_id", "zettelid", "notion_id", "layout", "slug",
    ]

    /// Whether another tool reads a key that is one of ours, too: there it must keep its name.
    static func readAlso(_ key: String) -> Bool { key == "alias" || keys.contains(key.lowercased()) }

    /// Whether a field is another tool's: by its name, and by a value that is no list of entries, as a field of ours
    /// with a slip in its name would have.
    static func write(_ field: YAMLValue.Field) -> Bool {
        let name = String(field.key.lowercased().map { "- ".contains($0) ? "_" : $0 })
        guard keys.contains(name) || name.hasPrefix("dg_") || name.hasPrefix("excalidraw_") else { return false }
        guard case .list(let items) = field.value.kind else { return true }
        return !items.contains { if case .fields = $0.kind { true } else { false } }
    }
}
