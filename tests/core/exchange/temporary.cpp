#include "tests/core/exchange/temporary.h"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace atlas::exchange::test {

Folder::Folder()
{
    std::string pattern = (std::filesystem::temp_directory_path() / "atlas-exchange-XXXXXX").string();
    BOOST_REQUIRE(::mkdtemp(pattern.data()) != nullptr);
    m_path = pattern;
}

Folder::~Folder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path Folder::write(std::string_view name, std::string_view bytes) const
{
    auto path = m_path / name;
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    BOOST_REQUIRE(file.good());
    return path;
}

std::filesystem::path corpus()
{
    const char* folder = std::getenv("SSE_ATLAS_CORPUS");
    if (folder != nullptr && std::filesystem::is_directory(folder))
        return folder;
    BOOST_TEST_MESSAGE("skipped: SSE_ATLAS_CORPUS names no folder of real files");
    return {};
}

} // namespace atlas::exchange::test
