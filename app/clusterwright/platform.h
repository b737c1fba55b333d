// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

namespace cw::app {

/// What Qt needs from the machine before it starts. Keep it for the whole run.
class Platform {
public:
    /// False: a window is wanted and there is no display; said so on stderr.
    [[nodiscard]] bool prepare(bool unattended);

private:
    void provideRuntimeFolder();

    std::unique_ptr<QTemporaryDir> runtime_;
};

}  // namespace cw::app
