// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "document/snapshots.h"

#include "document/chosen.h"
#include "words/words.h"

namespace cw::document {

namespace {

/// What a snapshot leaves out.
template <class Row>
inline constexpr bool is_kept_apart = std::is_same_v<Row, Snapshot> || std::is_same_v<Row, floorplan::Background>;

/// Every row of `from` that differs, and away with what it has not.
template <class Row>
void putTable(Edit& edit, const Document& document, const Table<Row>& from)
{
    if constexpr (!is_kept_apart<Row>) {
        const Table<Row>& now = document.table<Row>();
        for (const auto& row : now.rows())
            if (!from.find(row->id)) edit.remove<Row>(document, row->id);
        for (const auto& row : from.rows()) {
            auto before = now.share(row->id);
            if (before != row && !(before && *before == *row)) edit.list<Row>().push_back({row->id, std::move(before), row});
        }
    }
}

Result<void> nameIsFree(const Document& document, const std::string& name, const SnapshotId& own)
{
    if (name.find_first_not_of(' ') == std::string::npos) return fail(words::say("the snapshot has no name"), {}, words::say("give it one"));
    for (const auto& row : document.table<Snapshot>().rows())
        if (row->name == name && row->id != own) return fail(words::say("there is a snapshot '{}' already", name), {}, words::say("choose another name, or delete that one"));
    return {};
}

}  // namespace

Document bare(const Document& document)
{
    Document result = document;
    result.table<Snapshot>() = {};
    result.table<floorplan::Background>() = {};
    return result;
}

Result<Edit> takeSnapshot(const Document& document, const std::string& name, const std::string& note, units::Date taken)
{
    if (const auto free = nameIsFree(document, name, {}); !free) return tl::make_unexpected(free.error());
    if (document.table<Snapshot>().size() >= most_snapshots) return fail(words::say("a design keeps {} snapshots at most", most_snapshots), {}, words::say("delete one that is no longer needed"));
    Snapshot row;
    row.id = freshId<SnapshotId>(idStem(name, "snapshot"), [&](const SnapshotId& id) { return document.find<Snapshot>(id); });
    row.name = name;
    row.note = note;
    row.taken = taken;
    row.design = std::make_shared<const Document>(bare(document));
    Edit edit;
    edit.title = words::say("Take snapshot");
    edit.put(document, std::move(row));
    return edit;
}

Result<Edit> renameSnapshot(const Document& document, const SnapshotId& id, const std::string& name, const std::string& note)
{
    const Snapshot* row = document.find<Snapshot>(id);
    if (!row) return fail(words::say("there is no such snapshot"), {}, words::say("choose another"));
    if (const auto free = nameIsFree(document, name, id); !free) return tl::make_unexpected(free.error());
    Snapshot next = *row;
    next.name = name;
    next.note = note;
    return change(document, words::say("Rename snapshot"), std::move(next));
}

Edit removeSnapshot(const Document& document, const SnapshotId& id)
{
    Edit edit;
    edit.title = words::say("Delete snapshot");
    edit.remove<Snapshot>(document, id);
    return edit;
}

Result<Edit> restoreSnapshot(const Document& document, const SnapshotId& id)
{
    const Snapshot* row = document.find<Snapshot>(id);
    if (!row || !row->design) return fail(words::say("there is no such snapshot"), {}, words::say("choose another"));
    Edit edit;
    edit.title = words::say("Restore '{}'", row->name);
    std::apply([&](const auto&... table) { (putTable(edit, document, table), ...); }, row->design->tables());
    return edit;
}

const Snapshot* snapshotNamed(const Document& document, const std::string& id_or_name)
{
    if (const Snapshot* row = document.find<Snapshot>(SnapshotId(id_or_name))) return row;
    for (const auto& row : document.table<Snapshot>().rows())
        if (row->name == id_or_name) return row.get();
    return nullptr;
}

}  // namespace cw::document
