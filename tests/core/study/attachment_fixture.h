#pragma once

#include "core/dictionary/kinds/attachment.h"
#include "core/study/attachments.h"
#include "tests/core/study/fixture.h"

#include <fstream>
#include <iterator>

namespace atlas::tests {

inline bool goOn(std::int64_t, std::int64_t)
{
    return true;
}

inline std::string someBytes(std::size_t size, char seed = 0)
{
    std::string bytes(size, '\0');
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 251 + static_cast<unsigned char>(seed));
    return bytes;
}

inline std::string bytesIn(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// An entity to which files are attached.
struct AttachmentFixture : StudyFixture {
    study::Record owner = addEntity("Đồng Tâm");

    std::filesystem::path write(const char* name, const std::string& bytes) const
    {
        std::filesystem::path path = folder / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    study::Record attachTo(const study::Record& record, const std::filesystem::path& source,
                           const char* purpose, std::int64_t mostInside = study::most_bytes_inside)
    {
        std::vector<study::Record> one{study::newAttachment(record)};
        study::describe(one[0], take(study::keepFile(*file, source, goOn, mostInside)));
        one[0].values.set(dictionary::attachment::purpose, purpose);
        done(study::saveAttachments(*file, vocabularies(), one));
        return one[0];
    }
    study::Record attach(const std::filesystem::path& source,
                         std::int64_t mostInside = study::most_bytes_inside)
    {
        return attachTo(owner, source, "scan", mostInside);
    }
    [[nodiscard]] std::string bytesOf(const study::Record& record) const
    {
        const std::filesystem::path target = folder / "out.bin";
        done(study::writeBytes(*file, record, target, goOn));
        return bytesIn(target);
    }
    [[nodiscard]] std::int64_t parts() const { return take(file->db().scalar("SELECT count(*) FROM blob")); }
    [[nodiscard]] std::filesystem::path besideOf(const study::Record& record) const
    {
        return study::attachmentFolder(file->path()) /
               std::string(record.values.text(dictionary::attachment::sha256));
    }
};

} // namespace atlas::tests
