// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "session/document_session.h"

namespace cw::ui {

/// What to do first, on the plan of a design in which nothing stands. It goes when something does.
class EmptyHint final : public QLabel {
    Q_OBJECT
public:
    EmptyHint(DocumentSession& session, QWidget& plan);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void place();

    DocumentSession& session_;
};

}  // namespace cw::ui
