// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include "fields/quantity_field.h"
#include "fields/text_field.h"
#include "inspector/design_place.h"
#include "inspector/page.h"

namespace cw::ui {

/// Nothing is selected: the project, its site and the assumptions of its economics.
class ProjectPage final : public InspectorPage {
    Q_OBJECT
public:
    explicit ProjectPage(DocumentSession& session, QWidget* parent = nullptr);
    void refresh() override;

signals:
    /// Another part of the design is to be shown.
    void placeRequested(const cw::ui::DesignPlace& place);

private:
    void addTexts();
    void addLinks();
    void addAssumptions();
    template <class Row>
    void addText(const QString& label, std::string Row::*member);

    QLabel* title_ = nullptr;
    QLabel* caption_ = nullptr;
    QLabel* ground_ = nullptr;
    std::vector<std::function<void()>> readers_;   ///< one per field
};

}  // namespace cw::ui
