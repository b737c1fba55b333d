// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace cw::ui {

/// What designs are saved as.
inline constexpr char design_ending[] = ".cluster.json";

/// A design's file name as people say it: without folder and ending ("memphis" for /a/memphis.cluster.json).
inline QString designName(const QString& path)
{
    const QString file = QFileInfo(path).fileName();
    const QLatin1String ending(design_ending);
    return file.endsWith(ending, Qt::CaseInsensitive) && file.size() > ending.size() ? file.chopped(ending.size())
                                                                                     : QFileInfo(path).completeBaseName();
}

}  // namespace cw::ui
