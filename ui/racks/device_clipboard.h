// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QMimeData>

#include "document/rack_devices.h"

/// Devices of a rack on the clipboard of the system: one line each, the id of the item and its lowest unit.
namespace cw::ui {

inline constexpr char devices_mime_type[] = "application/x-clusterwright-rack-devices";
/// What is longer was not written here.
inline constexpr qsizetype most_devices_bytes = 64 * 1024;

[[nodiscard]] std::unique_ptr<QMimeData> devicesMime(const std::vector<document::RackSlot>& devices);
/// Empty: the clipboard holds none, or something that cannot be read.
[[nodiscard]] std::vector<document::RackSlot> devicesFromMime(const QMimeData* mime);

}  // namespace cw::ui
