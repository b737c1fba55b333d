// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "checks/finding.h"
#include "document/document.h"

namespace cw::ui {

/// What a subject of a finding is called in the design: its label or name, else its id.
[[nodiscard]] QString subjectName(const checks::SubjectId& subject, const document::Document& document);

}  // namespace cw::ui
