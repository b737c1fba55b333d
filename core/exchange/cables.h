// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cabling/schedule.h"
#include "errors/error.h"

/// Cable schedules for spreadsheets and inventories.
namespace cw::exchange {

/// from_device, from_port, to_device, to_port, medium, length_m, label, gbps, from_place, to_place, from_u, to_u. Unknown fields are empty.
[[nodiscard]] std::string toCableCsv(const cabling::Schedule& schedule);

/// NetBox's bulk import of cables (Cables > Import): sides by device and interface name, type, length in metres.
[[nodiscard]] std::string toNetboxCables(const cabling::Schedule& schedule);

/// A workbook: the cables on one sheet with filters, their sums by medium on another. Written to a file. Fails beyond
/// the rows that a sheet can hold.
[[nodiscard]] Result<void> writeCableWorkbook(const cabling::Schedule& schedule, const std::string& title, const std::string& path);

}  // namespace cw::exchange
